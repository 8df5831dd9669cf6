// A ZIP whose bytes depend on the files alone.
import { zipSync } from 'fflate';

const UNIX = 3;
const READABLE_FILE = 0o100644;

/**
 * @param {ReadonlyMap<string, Uint8Array>} files by path
 * @param {string} day `2026-11-29`, the time of each entry
 */
export function zip(files, day) {
  const [year, month, date] = day.split('-').map(Number);
  // A ZIP has local times and fflate reads them from a Date: noon of this day is the same in every time zone.
  const mtime = new Date(year, month - 1, date, 12);
  const sorted = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const entries = sorted.map(([path, bytes]) => [
    path,
    [bytes, { mtime, level: 9, os: UNIX, attrs: READABLE_FILE << 16 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
