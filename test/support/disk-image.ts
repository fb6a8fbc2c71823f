import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own: a file that is mounted. What its file holds is what a power cut would leave. */
export type Disk = {
  readonly path: string;
  /** The disk as it is at this moment, as another disk. */
  readonly copy: () => Disk;
  readonly remove: () => void;
};

const run = (program: string, ...args: string[]): void => {
  execFileSync(program, args, { stdio: 'pipe' });
};

/** Only root may mount, and not in every container. */
export const canMountDisks = (() => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    makeDisk(8).remove();
    return true;
  } catch {
    return false;
  }
})();

export function makeDisk(megabytes: number): Disk {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-disk-'));
  try {
    const image = join(folder, 'image');
    run('truncate', '-s', `${megabytes}M`, image);
    run('mkfs.ext4', '-q', '-m', '0', image);
    return mountDisk(folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function mountDisk(folder: string): Disk {
  const image = join(folder, 'image');
  const path = join(folder, 'mounted');
  mkdirSync(path);
  run('mount', '-o', 'loop', image, path);
  return {
    path,
    copy: () => {
      const next = mkdtempSync(join(tmpdir(), 'waybill-disk-'));
      run('cp', '--sparse=always', image, join(next, 'image'));
      return mountDisk(next);
    },
    remove: () => {
      // A process that has just been killed may hold it a moment longer.
      if (spawnSync('umount', [path]).status !== 0) run('umount', '-l', path);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
