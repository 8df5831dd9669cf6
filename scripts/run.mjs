// Runs a program of this project.
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));

/** @returns {Promise<boolean>} whether it exited with 0; it inherits our output */
export function run(command, args = []) {
  const env = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}` };
  const shell = process.platform === 'win32'; // .bin has .cmd files there
  const child = spawn(command, args, { cwd: ROOT, env, shell, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}
