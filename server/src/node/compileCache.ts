import module from 'node:module';

/** What node has from 22.1 on. */
interface CompileCache {
  enableCompileCache?(): unknown;
}

/**
 * Keeps V8's compiled code from one start to the next, in the system's folder for temporary files. To be imported before
 * what it is for; NODE_DISABLE_COMPILE_CACHE turns it off.
 */
(module as CompileCache).enableCompileCache?.();
