import { randomBytes } from 'node:crypto';
import { promises as fs, type Stats } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file so that a reader, or a crash, meets either the old content or the new, never a part. Keeps mode and owner. What is no
 * regular file (a pipe, a device, `/dev/stdout`) is written to as it is: a new file in its place would be somebody's broken machine.
 */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  const old = await fs.stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (old !== undefined && !isReplaceable(file, old)) return await fs.writeFile(file, content, { flag: 'a' });
  const target = await fs.realpath(file).catch(() => file);
  const mode = old?.mode ?? 0o644;
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await fs.writeFile(temporary, content, { mode, flag: 'wx' });
    // Who may not give files away owns what it writes, as with any editor.
    if (old !== undefined) await fs.chown(temporary, old.uid, old.gid).catch(() => {});
    await fs.chmod(temporary, mode);
    await fs.rename(temporary, target);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
}

/** What the process itself has open (`/dev/stdout`, `/proc/self/fd/1`) is not replaced either, whatever it leads to. */
function isReplaceable(file: string, stat: Stats): boolean {
  if (stat.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  return stat.isFile() && !/^\/(?:dev\/(?:fd\/|std)|proc\/)/.test(file);
}
