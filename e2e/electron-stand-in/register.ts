import { registerHooks } from 'node:module';

// Whoever asks for `electron` gets the stand-in, and the command line looks as under Electron: no script in it.
const standIn = new URL('./electron.ts', import.meta.url).href;
process.argv.splice(1, 1);
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});
