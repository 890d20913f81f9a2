import type { AnonymityReason, SourceKind } from '../../../contract/vocabulary.ts';

/** Kinds of source in the order of the page: who can be asked first, who cannot last. */
export const shownKinds = [
  'named',
  'role',
  'organisation',
  'media',
  'document',
  'anonymous',
  'unknown',
] as const satisfies readonly SourceKind[];

export const kindTitles: Readonly<Record<SourceKind, string>> = {
  named: 'Named',
  role: 'By role',
  organisation: 'Organisation',
  media: 'Other media',
  document: 'Document',
  anonymous: 'Anonymous',
  unknown: 'None known',
};

/** What a kind means, for those who see the page for the first time. */
export const kindMeanings: Readonly<Record<SourceKind, string>> = {
  named: 'a person who is named',
  role: 'one person told by office or work: “the harbour master”',
  organisation: 'an office, a company, a group',
  media: 'another newspaper, agency or channel',
  document: 'a report, a letter, a study',
  anonymous: 'people who are not named: “officials”, “a person familiar with the matter”',
  unknown: 'a statement without a source, or with one that is not known: “they”',
};

export const reasonTitles: Readonly<Record<AnonymityReason, string>> = {
  'not-authorised': 'Not allowed to speak',
  private: 'Speaks of something private or internal',
  sensitive: 'The matter is sensitive',
  'under-way': 'An inquiry, a trial or talks are under way',
  unannounced: 'It is not public yet',
  reprisal: 'Fears what may follow',
  candour: 'To speak freely',
  other: 'Another reason',
  none: 'No reason given',
};
