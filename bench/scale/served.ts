import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { bin } from '../documents.ts';
import { questions } from './generated.ts';

/**
 * The memory of `serve` on a register in megabytes, once it shows all of it and after people have asked 200 pages:
 * of the server's own process, and of the most that the one beside it takes which makes the catalogue.
 */
export async function served(place: string, documents: number): Promise<{ ready: number; asked: number }> {
  const server = spawn(process.execPath, [...AS_STARTED, bin, 'serve', '--port', '0', '--db', place], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const base = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (said: Buffer) => {
        const [, at] = /at (http:\S+)/.exec(String(said)) ?? [];
        if (at !== undefined) resolve(at);
      });
      server.once('exit', (code) => reject(new Error(`serve ended with ${code}`)));
    });
    await page(`${base}/register`);
    const ready = memoryOf(server.pid!);
    for (const words of questions(100, { of: documents, seed: 3 })) {
      await page(`${base}/register?q=${encodeURIComponent(words)}`);
      await page(`${base}/register?sort=deadline&q=${encodeURIComponent(words.split(' ')[0]!)}`);
    }
    return { ready, asked: memoryOf(server.pid!) };
  } finally {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    if (server.exitCode === null && server.kill('SIGTERM')) await ended;
  }
}

async function page(address: string): Promise<void> {
  await (await fetch(address)).text();
}

/** The launcher gives these to the Node that it starts. */
const AS_STARTED = ['--max-semi-space-size=8'];

const memoryOf = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024);
