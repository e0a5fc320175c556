/** How much is measured, and how often. */
export interface Plan {
  readonly name: 'full' | 'quick';
  /** Sizes of drafts, in KB. */
  readonly sizes: readonly number[];
  readonly peerSizes: readonly number[];
  readonly spawns: number;
  readonly peerSpawns: number;
  /** Whether all peers are measured, or only those that a bar names. */
  readonly allPeers: boolean;
  /** In which sections peers are measured, too. */
  readonly peersIn: readonly ('start' | 'keystroke' | 'memory' | 'batch')[];
  /** Whether those that are not there yet are installed. */
  readonly installs: boolean;
  /** Keys that warm the code up, in all contestants alike. */
  readonly warmUp: number;
  /** Milliseconds after which a round ends before its last key. */
  readonly roundBudget: number;
  /** Contestants take turns: so many rounds of so many keys, each sent when the one before has been answered. */
  readonly rounds: number;
  readonly keys: number;
  /** Rounds of keys 40 ms apart, and of bursts. */
  readonly pacedRounds: number;
  readonly pacedKeys: number;
  readonly bursts: number;
  /** Milliseconds that a peer may take for one draft, warming up included. */
  readonly peerBudget: number;
  readonly memoryRounds: number;
  /** Keys that are typed before memory is looked at. */
  readonly memoryKeys: number;
  /** How many drafts the folder has. */
  readonly drafts: number;
  readonly batchRounds: number;
  /** Milliseconds after which a peer that reads the folder is ended. */
  readonly batchLimit: number;
  readonly packs: boolean;
}

export const full: Plan = {
  name: 'full',
  sizes: [1, 10, 100, 1000],
  peerSizes: [1, 10, 100, 1000],
  spawns: 40,
  peerSpawns: 5,
  allPeers: true,
  peersIn: ['start', 'keystroke', 'memory', 'batch'],
  installs: true,
  warmUp: 300,
  roundBudget: 10_000,
  rounds: 20,
  keys: 25,
  pacedRounds: 4,
  pacedKeys: 50,
  bursts: 10,
  peerBudget: 20_000,
  memoryRounds: 5,
  memoryKeys: 200,
  drafts: 1000,
  batchRounds: 7,
  batchLimit: 180_000,
  packs: true,
};

export const quick: Plan = {
  name: 'quick',
  sizes: [1, 10, 100, 1000],
  peerSizes: [10],
  spawns: 6,
  peerSpawns: 1,
  allPeers: false,
  // cspell takes ten seconds to begin with.
  peersIn: ['keystroke', 'batch'],
  installs: false,
  warmUp: 60,
  roundBudget: 250,
  rounds: 4,
  keys: 20,
  pacedRounds: 1,
  pacedKeys: 12,
  bursts: 2,
  peerBudget: 1000,
  memoryRounds: 1,
  memoryKeys: 50,
  drafts: 100,
  batchRounds: 1,
  batchLimit: 4000,
  packs: false,
};
