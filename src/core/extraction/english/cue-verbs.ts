import type { StatementFact } from '../../../contract/fact.ts';
import { verbForms } from './verb-forms.ts';
import { wordList } from './word-list.ts';

export type Act = StatementFact['act'];

/**
 * What a cue verb takes:
 * - clause: a clause, with or without "that", after it or before it ("…, she said");
 * - quote: only a quotation, after or before it (she laughed: “…”);
 * - object: a noun phrase as content ("denied the charge");
 * - listener: a hearer first, then the content ("told reporters that …");
 * - infinitive: "to" and a verb as content ("vowed to return");
 * - addressee: somebody and what he is to do, both content ("urged them to go");
 * - name: somebody or something and what it is called, both content ("called the plan a mistake").
 */
export type Frame = 'clause' | 'quote' | 'object' | 'listener' | 'infinitive' | 'addressee' | 'name';

export type CueVerb = {
  readonly lemma: string;
  readonly act: Act;
  readonly frames: ReadonlySet<Frame>;
  /** Particle that must follow directly: "called" for, "pointed" out. */
  readonly particle: string | null;
};

type Group = readonly [act: Act, frames: string, verbs: string];

/**
 * Written by hand, the speech part after the classes say-37.7, tell-37.2, transfer_mesg-37.1.1, manner_speaking-37.3, complain-37.8 and
 * conjecture-29.5 of VerbNet. A verb with a particle is written with `_`. Where a verb stands twice the frames add up and
 * the first act holds.
 */
const groups: readonly Group[] = [
  [
    'say',
    'clause quote',
    `say state add remark observe comment declare assert maintain contend argue insist claim allege
    assure reiterate stress emphasize emphasise underline underscore explain note mention quip joke complain lament moan grumble
    boast brag opine muse reason concede admit acknowledge confess testify counter retort reply respond answer continue
    exclaim whisper mutter murmur shout yell cry write tweet retweet post blog email recall recount reflect agree
    hint imply suggest signal indicate caution warn repeat affirm proclaim profess protest object disclose reveal divulge
    conclude elaborate clarify interject intone chide scold marvel wonder vent gush rant vow swear pledge promise threaten point_out
    postulate hypothesize attest avow bemoan deadpan drawl sniff snap sneer scoff riff
    volunteer chime_in shoot_back fire_back hit_back push_back weigh_in sum_up blurt deplore relate rejoin`,
  ],
  [
    'say',
    'object',
    `say add explain note mention complain_about admit acknowledge disclose reveal stress emphasize emphasise highlight
    repeat reiterate recall recount describe outline detail discuss address tout cite quote invoke reference
    criticize criticise condemn denounce decry blast slam deride mock ridicule lambaste attack accuse blame
    praise hail laud applaud commend thank salute congratulate defend question challenge dispute dismiss
    rebuke reprimand chastise chide scold berate castigate assail lament bemoan deplore mourn welcome echo
    compare liken apologize_for apologise_for joke_about talk_about speak_about speak_of write_about complain_of warn_of warn_against
    boast_of boast_about refer_to allude_to point_to call_out speak_out_against lash_out_at rail_against
    hint_at comment_on insist_on elaborate_on touch_on brag_about rip knock
    suggest tweet promise pledge vow threaten propose offer recommend float present express voice raise reaffirm
    answer claim argue predict imply insinuate trumpet vent`,
  ],
  ['say', 'listener', `tell inform assure remind notify advise warn promise reassure brief convince persuade caution`],
  ['say', 'infinitive', `vow pledge promise threaten swear offer propose claim`],
  ['say', 'addressee', `accuse blame criticize criticise praise thank fault`],
  [
    'report',
    'clause quote',
    `report announce publish estimate calculate find show note document find_out record detail rate`,
  ],
  [
    'report',
    'object',
    `report announce unveil publish release cover estimate reveal show find document post broadcast air`,
  ],
  [
    'request',
    'addressee',
    `urge ask order instruct direct command implore beg beseech entreat call_on call_upon tell advise encourage
    exhort press pressure invite appeal_to forbid bid petition request warn push challenge lobby plead_with remind`,
  ],
  [
    'request',
    'clause quote',
    `ask demand recommend request propose urge insist order plead inquire enquire query advise`,
  ],
  [
    'request',
    'object',
    `call_for demand request urge recommend seek ask_for ask_about plead_for press_for push_for advocate appeal_for
    inquire_about invite press_on`,
  ],
  ['request', 'infinitive', `ask demand`],
  ['request', 'listener', `ask`],
  ['deny', 'clause quote', `deny dispute refute rebut`],
  [
    'deny',
    'object',
    `deny reject refute rebut disavow disclaim repudiate downplay shrug_off brush_off brush_aside contradict`,
  ],
  ['confirm', 'clause quote', `confirm verify corroborate certify reaffirm`],
  ['confirm', 'object', `confirm verify corroborate`],
  ['predict', 'clause quote', `predict forecast project foresee anticipate prophesy speculate guess`],
  ['predict', 'object', `predict forecast foresee anticipate`],
  [
    'designate',
    'name',
    `call name label brand dub designate describe term style characterize characterise deem declare classify brand
    portray depict refer_to nickname paint cast`,
  ],
  ['rule', 'clause', `rule decree hold decide determine find adjudicate`],
  ['rule', 'object', `uphold overturn overrule rule_on rule_against rule_out`],
  [
    'attitude',
    'clause',
    `believe think hope fear expect worry feel suspect doubt know understand assume consider figure
    realize realise recognize recognise see wish imagine suppose bet agree regret seem appear mean learn accept reckon
    presume trust guarantee forget remember discover`,
  ],
  [
    'attitude',
    'infinitive',
    `want hope plan intend seek wish agree refuse decline decide prefer expect aim mean opt consent choose need
    seem appear try attempt like love prepare`,
  ],
  [
    'attitude',
    'object',
    `want oppose support favor favour back endorse fear hate dislike doubt believe_in understand value
    mind prefer expect consider regard view weigh resent disagree_with agree_with object_to approve_of disapprove_of worry_about agree_on
    agree_to see respect admire ignore appreciate cheer enjoy love reconsider believe embrace trust know_about care_about plan contemplate
    mull argue_for argue_against stand_by side_with hope_for wish_for distrust celebrate`,
  ],
  ['attitude', 'name', `consider regard view see rate`],
  ['attitude', 'addressee', `want expect allow`],
];

function collect(): ReadonlyMap<string, readonly CueVerb[]> {
  const verbs = new Map<string, { act: Act; frames: Set<Frame> }>();
  for (const [act, frames, list] of groups) {
    for (const entry of wordList(list)) {
      const verb = verbs.get(entry) ?? { act, frames: new Set<Frame>() };
      for (const frame of frames.split(' ')) verb.frames.add(frame as Frame);
      verbs.set(entry, verb);
    }
  }
  const byForm = new Map<string, CueVerb[]>();
  for (const [entry, { act, frames }] of verbs) {
    const [lemma = '', ...rest] = entry.split(' ');
    const cue: CueVerb = { lemma, act, frames, particle: rest.length > 0 ? rest.join(' ') : null };
    for (const form of verbForms(lemma)) byForm.set(form, [...(byForm.get(form) ?? []), cue]);
  }
  // Readings with a particle first: "called for" before "called".
  for (const list of byForm.values()) list.sort((a, b) => (b.particle?.length ?? 0) - (a.particle?.length ?? 0));
  return byForm;
}

const byForm = collect();

/** Readings of a verb form (lower case) as a cue, those with a particle first; empty when it is no cue. */
export function cueReadings(form: string): readonly CueVerb[] {
  return byForm.get(form) ?? [];
}

/** Verbs whose bare use after a quotation or a fronted clause is nearly always an attribution. */
export const plainSpeechVerbs: ReadonlySet<string> = new Set(
  wordList('say tell add write report ask reply respond continue explain note claim tweet announce'),
);
