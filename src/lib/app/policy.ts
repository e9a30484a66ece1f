/** The policy that stands in the page as it is now, or an empty text where there is none. */
export function readPolicy(): string {
  const meta = document.querySelector<HTMLMetaElement>(
    'meta[http-equiv="content-security-policy" i]',
  );
  return meta?.content ?? '';
}
