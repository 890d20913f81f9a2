/** Irregular verbs of the lexicons: base, past, participle. */
const irregular: ReadonlyMap<string, readonly [string, string]> = new Map(
  `say said said|tell told told|write wrote written|speak spoke spoken|think thought thought|know knew known|
see saw seen|find found found|feel felt felt|make made made|give gave given|show showed shown|mean meant meant|read read read|
swear swore sworn|forecast forecast forecast|foresee foresaw foreseen|foretell foretold foretold|understand understood understood|
hold held held|hear heard heard|learn learned learned|seek sought sought|put put put|go went gone|begin began begun|
bid bid bid|plead pleaded pleaded|rethink rethought rethought|withdraw withdrew withdrawn|forbid forbade forbidden|
fight fought fought|overrule overruled overruled|dub dubbed dubbed|deem deemed deemed|choose chose chosen|teach taught taught|
retell retold retold|reply replied replied|quip quipped quipped|brag bragged bragged|slam slammed slammed|plan planned planned|
admit admitted admitted|refer referred referred|prefer preferred preferred|rap rapped rapped|rip ripped ripped|blog blogged blogged|
tip tipped tipped|concur concurred concurred|infer inferred inferred|commit committed committed|back backed backed|rebut rebutted rebutted`
    .split('|')
    .map((entry) => entry.trim().split(' '))
    .map(([base, past, participle]) => [base ?? '', [past ?? '', participle ?? '']]),
);

/** Verbs that double their last letter before -ing; the past is in the table above. */
const doubling =
  /^(?:quip|brag|slam|plan|admit|refer|prefer|rap|rip|blog|tip|concur|infer|commit|begin|put|forbid|bid|rebut|dub)$/;

/** All forms of an English verb: base, -s, past, participle, -ing. */
export function verbForms(base: string): readonly string[] {
  const consonantY = /[^aeiou]y$/.test(base);
  const root = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base;
  const stem = doubling.test(base) ? base + (base.at(-1) ?? '') : root;
  const third = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  const regularPast = consonantY ? `${base.slice(0, -1)}ied` : `${base.endsWith('e') ? base : base + 'e'}d`;
  const [past, participle] = irregular.get(base) ?? [regularPast, regularPast];
  return [...new Set([base, third, past, participle, `${stem}ing`])];
}
