import { asset } from '$app/paths';

/**
 * The region profile that lies beside the hosted page, as text, or null where it cannot be had. The
 * only request that the page makes for data, and it goes to the page's own address.
 */
export async function readHostProfile(): Promise<string | null> {
  try {
    const response = await fetch(asset('/regioprofiel.json'));
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
