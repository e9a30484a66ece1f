import { serve } from '../../scripts/serve.js';

/**
 * Serves the build as long as the tests last: at `/` of a host that sends our headers, and, on another
 * origin, under a sub-path of a host that does not.
 */
export default async function serveBuild(): Promise<() => Promise<void>> {
  const root = await serve('build');
  const below = await serve('build', { base: '/onder/pad/', plain: true });
  process.env.ROOT_URL = root.url;
  process.env.BELOW_URL = below.url;
  return async () => {
    await root.close();
    await below.close();
  };
}
