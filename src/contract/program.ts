import { z } from 'zod';
import { query } from './operation.ts';
import { topics } from './vocabulary.ts';

export const programOperations = {
  /** What runs here, for the About sheet and for bug reports. */
  'program.info': query({
    input: z.strictObject({}),
    output: z.object({
      version: z.string(),
      host: z.enum(['electron', 'browser', 'command']),
      node: z.string(),
      sqlite: z.string(),
      /** What each query reads, so that the page (which does not load the schemas) knows what to ask again after a change. */
      reads: z.record(z.string(), z.array(z.enum(topics))),
      /** Folder in which archives are made by default, for showing. */
      documentsFolder: z.string(),
    }),
    reads: [],
  }),
};
