import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, run } from '../../tools/command.ts';
import { bundle } from '../bundle.ts';
import type { Contestant } from '../contestant.ts';
import type { Plan } from '../plan.ts';
import { benchPath } from '../workspace.ts';
import { type Peer, peers } from './catalogue.ts';
import { markdownServer } from './markdownServer.ts';

/** A peer that is there, and how it is run. */
export interface InstalledPeer {
  readonly peer: Peer;
  readonly folder: string;
}

export interface MissingPeer {
  readonly peer: Peer;
  readonly why: string;
}

const installing = 300_000;

function folderOf({ id }: Peer): string {
  return benchPath('peers', id);
}

function manifestOf({ packages }: Peer): string {
  return `${JSON.stringify({ private: true, dependencies: packages }, null, 2)}\n`;
}

/** Written when all was installed: another version is installed anew. */
function isInstalled(peer: Peer): boolean {
  const done = join(folderOf(peer), 'installed.json');
  return existsSync(done) && readFileSync(done, 'utf8') === manifestOf(peer);
}

function reasonIn(output: string): string {
  const reason = output.split('\n').find((line) => /\b(E[A-Z0-9]+|ETARGET|Not Found|No matching)\b/.test(line));
  return (reason ?? lastLines(output, 1)).replace(/^npm \w+!? */i, '').trim();
}

async function install(peer: Peer): Promise<string | undefined> {
  const folder = folderOf(peer);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), manifestOf(peer));
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { code, output } = await run('npm', ['install', ...options], { cwd: folder, limit: installing });
  if (code !== 0) return `npm does not install it: ${reasonIn(output)}`;
  writeFileSync(join(folder, 'installed.json'), manifestOf(peer));
  return undefined;
}

/** The peers that are there; those that are not are installed where there is time for it. */
export async function gatherPeers(
  plan: Plan,
  say: (line: string) => void,
): Promise<{ installed: InstalledPeer[]; missing: MissingPeer[] }> {
  const installed: InstalledPeer[] = [];
  const missing: MissingPeer[] = [];
  for (const peer of peers.filter(({ inBars }) => plan.allPeers || inBars)) {
    let why: string | undefined;
    if (!isInstalled(peer)) {
      if (plan.installs) say(`installing ${peer.id} …`);
      why = plan.installs ? await install(peer) : 'not installed; `npm run bench` without `--quick` does that';
    }
    if (why === undefined) installed.push({ peer, folder: folderOf(peer) });
    else missing.push({ peer, why });
  }
  await Promise.all(installed.map(({ folder }) => bundle('peers/main.ts', scriptIn(folder))));
  return { installed, missing };
}

/** It lies in the peer's folder: packages are looked for from there. */
function scriptIn(folder: string): string {
  return join(folder, 'peer.cjs');
}

/** The arguments that make a library read the drafts of a folder. */
export function batchArguments({ peer, folder }: InstalledPeer, drafts: string): string[] {
  return [scriptIn(folder), peer.id, 'en', drafts];
}

/** A peer as a language server for drafts of one language. */
export function peerServer({ peer, folder }: InstalledPeer, language: 'fr' | 'en'): Contestant {
  const { id, title } = peer;
  if (peer.runs === 'server') return { id, title, ...markdownServer(folder) };
  return { id, title, args: [scriptIn(folder), id, language, '--stdio'] };
}
