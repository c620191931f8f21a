import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own for a register, which can be full and lose its power. */
export interface Disk {
  readonly folder: string;
  /** Whether it is one: elsewhere nothing may be mounted, and it is a folder that can do neither. */
  readonly isOne: boolean;
  /** Fills it but for so many bytes, or less. */
  fill(but: number): void;
  /** Makes room again. */
  empty(): void;
  /** Nothing that was not yet on it gets there any more: who had it open must end, and then it comes back. */
  cut(): void;
  back(): void;
  end(): void;
}

/** An ext4 of its own in a file (in memory, where the system has a folder for that); a mere folder where it may not be mounted. */
export function diskOf(megabytes: number): Disk {
  const home = mkdtempSync(
    join(existsSync('/dev/shm') && mayMount() ? '/dev/shm' : tmpdir(), 'watchpoint-disk-'),
  );
  const folder = join(home, 'disk');
  let cuts = 0;
  let image = join(home, 'image');
  mkdirSync(folder);
  // A database server runs as another user.
  chmodSync(home, 0o755);
  const isOne =
    mayMount() &&
    ran('truncate', '-s', `${megabytes}M`, image) &&
    ran('mkfs.ext4', '-q', '-F', '-m', '0', '-b', '4096', image) &&
    ran('mount', '-o', 'loop', image, folder);
  const ballast = join(folder, 'ballast');
  return {
    folder,
    isOne,
    fill(but) {
      const { bavail, bsize } = statfsSync(folder);
      ran('fallocate', '-l', String(Math.floor(Math.max(bsize, bavail * bsize - but))), ballast);
    },
    empty: () => rmSync(ballast, { force: true }),
    cut: () => must('perl', '-e', SHUTDOWN, folder),
    back() {
      must('umount', folder);
      // As another file: another mount namespace may keep the disk that was cut for as long as it is there.
      const dead = image;
      image = join(home, `image-${++cuts}`);
      must('cp', '--sparse=always', dead, image);
      rmSync(dead);
      must('mount', '-o', 'loop', image, folder);
    },
    end() {
      if (isOne) must('umount', folder);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** EXT4_IOC_SHUTDOWN without a flush of the journal: what filesystem developers test the loss of power with. */
const SHUTDOWN =
  'open(F, "<", $ARGV[0]) or die $!; $how = pack("L", 2); ioctl(F, 0x8004587D, $how) or die $!';

const mayMount = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

const ran = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function must(command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}
