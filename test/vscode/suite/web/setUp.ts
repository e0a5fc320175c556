import 'mocha/mocha.js';
import { Counter } from './results.ts';

// Before the tests: they declare themselves as they are loaded.
mocha.setup({ ui: 'bdd', reporter: Counter as unknown as Mocha.ReporterConstructor, timeout: 60_000 });
