import type { LinearModel } from './linear-model.ts';

/** What a cue candidate may be, in the order of the model's classes. */
export const cueClasses = ['none', 'speech', 'attitude'] as const;

/** The models that choose among what the rules propose. */
export type AttributionModel = {
  readonly language: string;
  readonly cue: LinearModel;
  readonly source: LinearModel;
  readonly content: LinearModel;
};
