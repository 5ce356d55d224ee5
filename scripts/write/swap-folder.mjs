import { chmod, rename, rm } from 'node:fs/promises';

/**
 * Puts the folder `fresh` in the place of another, which stays as it was until then, and need not be there.
 * @param {string} fresh
 * @param {string} target without a slash at its end
 */
export async function swapFolder(fresh, target) {
  // a temporary folder is private; what is published is read by others
  await chmod(fresh, 0o755);
  const old = `${fresh}.alt`;
  await rename(target, old).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(fresh, target);
  await rm(old, { recursive: true, force: true });
}
