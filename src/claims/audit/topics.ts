/**
 * What the section under a heading is about. Much is told by where it stands: what is said under “What it cannot do”
 * is admitted, whatever its words.
 */
export type Topic =
  | 'limits'
  | 'situation'
  | 'price'
  | 'steps'
  | 'legal'
  | 'customers'
  | 'contents'
  | 'contact'
  | 'firm'
  | 'service levels'
  | 'figures'
  | 'definitions'
  | 'story'
  | 'merits'
  | 'requirements'

/** The first that fits. */
const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['contents', /^(?:agenda|(?:table of )?contents|in this (?:paper|document|issue|deck|guide)|outline)\b/i],
  ['definitions', /\b(?:definitions?|glossary|terms? (?:used|explained)|what we mean)\b/i],
  [
    'limits',
    /\b(?:cannot|can't|can not|isn't|is not|(?:do|does|did|will|would|are) not|don't|doesn't|won't|not (?:to|for|yet|included|covered|suitable|right)|weak(?:ness(?:es)?)?|limits?|limitations?|exclusions?|excluded|out of scope|caveats?|known issues|trade-?offs?|drawbacks?|went wrong|still (?:missing|to do)|less good|better elsewhere|who should(?:n't| not))\b/i,
  ],
  [
    'price',
    /\b(?:pric(?:es?|ing)|costs?|charges?|fees?|commercials?|invest(?:ment)?|budget|payment|tariffs?|rates|billing|plans|what it (?:would )?takes?|what you(?:'d| would| will)? pay)\b/i,
  ],
  [
    'legal',
    /^(?:\d+\.? )?(?:.{0,20}\b(?:legal|liability|disclaimer|imprint|small print|fine print|confidentiality)|(?:general )?(?:terms|conditions)(?: and conditions)?$|general$|law$|copyright|privacy(?: policy| notice)?|validity|signatures?)\b/i,
  ],
  [
    'situation',
    /\b(?:(?:you|what you) (?:told|said)|your (?:needs?|challenges?|problems?|situation|goals|requirements|world|brief|starting point)|the (?:challenge|problem|situation|background|starting point|question)|background|challenges?|problems?|pain|understanding (?:of|your)|goes? wrong|go wrong|why .{1,40} (?:matters?|fails?|is hard|is not enough)|status quo|today's|before us|what we heard|where .{1,20} (?:goes|gets lost|is lost)|how it is (?:today|now)|what you face|where you are)\b/i,
  ],
  [
    'requirements',
    /\b(?:requirements?|response to|compliance (?:table|matrix)|statement of compliance|acceptance criteria)\b/i,
  ],
  [
    'service levels',
    /\b(?:service levels?|sla|support|warrant(?:y|ies)|guarantees?|our promise|availability|we promise|response times?)\b/i,
  ],
  [
    'steps',
    /\b(?:next steps?|(?:what )?(?:happens|comes) next|what we (?:suggest|propose|need|ask)|get(?:ting)? started|how to (?:start|begin|order|buy|book|apply|use|get)|get (?:a|your) (?:quote|demo|offer|sample)|what you (?:must|have to|need to|should|can) do|your (?:part|duties|tasks)|(?:customers?|clients?|you) (?:need|have) to do|(?:how )?to (?:order|apply|join)|order(?:ing)?(?: information)?|book(?:ing)?|implementation|timeline|schedule|roll-?out|(?:scope of )?work|deliverables|assumptions|dates|registration|before you (?:buy|order|start|begin|sign)|if you want to)\b/i,
  ],
  [
    'customers',
    /\b(?:customers?|clients?|who uses|used by|trusted by|loved by|(?:users|others|people|guests|patients|owners|members) (?:say|said|found|think|tell)|references?|whom? to ask|ask (?:them|others)|testimonials?|success stor(?:y|ies)|in their (?:own )?words|reviews)\b/i,
  ],
  [
    'merits',
    /^(?:why (?!.*\?.)|(?:your |the |key )?(?:benefits|advantages|merits|highlights|strengths)\b|what (?:makes|sets)|the .{0,30}difference$|reasons\b|what you gain|what we stand for|our values|what (?:will |it will )?(?:changes?|brings?|improves?)\b|what is better|safe by)/i,
  ],
  [
    'contact',
    /\b(?:contacts?|contact us|find us|reach us|visit us|talk to us|write to us)\b|^(?:any )?questions$/i,
  ],
  [
    'firm',
    /\b(?:about|who we are|our (?:company|firm|story|history|team)|the (?:company|firm|team)|profile)\b/i,
  ],
  [
    'figures',
    /\b(?:results?|outcomes?|performance|specifications?|technical (?:data|details)|data sheet|dimensions|ratings?|properties|in (?:figures|numbers)|key (?:figures|facts|numbers)|facts|models|accuracy|our record|track record|how (?:well|often|good)|compliance|tests?|testing|certifi(?:cation|cates?)|what (?:changed|improved)|features|at a glance)\b/i,
  ],
  [
    'story',
    /\b(?:what (?:we|they) did|what happened|the (?:story|project|solution|work|pilot|trial)|how (?:we|they|it) (?:did|began|started|went|worked))\b/i,
  ],
]

export const topicOf = (heading: string): Topic | null =>
  TOPICS.find(([, pattern]) => pattern.test(heading.replace(/[’‘]/g, "'")))?.[0] ?? null
