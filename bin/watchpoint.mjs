#!/usr/bin/env node
// Starts watchpoint on Node 24 or newer. An older Node starts again with the one that `npm ci` brought (the npm package
// `node`); plain JavaScript that any Node from 20 on understands.
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
/** Megabytes for what lives shortly: more saves a fortieth of the work and takes a third more memory (bench/scale/served.ts). */
const FLAGS = ['--max-semi-space-size=8'];
const major = (version) => Number.parseInt(version, 10);

if (major(process.versions.node) >= NEEDED) await start();
else await startAgain(newerNode());

async function start() {
  // What node still calls experimental (node:sqlite) is a matter for us, not for those who run the program.
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') process.stderr.write(`${warning.name}: ${warning.message}\n`);
  });
  module.enableCompileCache?.();
  // A checkout runs its TypeScript; the published package carries what was built from it.
  const source = new URL('../src/cli/main.ts', import.meta.url);
  const { main } = await import(existsSync(source) ? source.href : '../dist/cli/main.js');
  await main(process.argv.slice(2));
}

/** The path of a Node that is new enough, as the package `node` installs it; null where there is none. */
function newerNode() {
  const { resolve } = module.createRequire(import.meta.url);
  try {
    const { version } = JSON.parse(readFileSync(resolve('node/package.json'), 'utf8'));
    return major(version) >= NEEDED ? resolve('node/bin/node') : null;
  } catch {
    return null;
  }
}

function wayToOne() {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  return existsSync(new URL('../src', import.meta.url))
    ? `run "npm ci --include=dev" in ${folder}, which brings one (a development dependency), or install it from nodejs.org`
    : `install it from nodejs.org, or beside this package with "npm install node@${NEEDED}"`;
}

async function startAgain(node) {
  const self = fileURLToPath(import.meta.url);
  if (node === null) {
    process.stderr.write(
      `watchpoint needs Node ${NEEDED} or newer, and this is ${process.version}: ${wayToOne()}\n`,
    );
    process.exitCode = 2;
    return;
  }
  const { spawn } = await import('node:child_process');
  const child = spawn(node, [...FLAGS, self, ...process.argv.slice(2)], { stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
  const pass = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  child.on('error', (error) => {
    process.stderr.write(`watchpoint could not start ${node}: ${error.message}; run "npm ci" again\n`);
    process.exitCode = 2;
  });
  child.on('exit', (code, signal) => {
    for (const name of signals) process.off(name, pass);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code ?? 2;
  });
}
