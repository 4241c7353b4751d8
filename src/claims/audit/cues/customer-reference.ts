import { ANY_NUMBER } from '../quantity-words.ts'
import { CERTAIN, cues, PLAIN, STRONG } from './cue.ts'

const BUYERS =
  '(?:customers|clients|businesses|companies|firms|organi[sz]ations|teams|users|families|households|owners|stores|shops|schools|universities|hospitals|trusts|clinics|hotels|restaurants|farms|farmers|growers|utilities|cities|towns|municipalities|councils|banks|insurers|carriers|plants|factories|mills|ports|airports|airlines|railways|shippers|retailers|brands|manufacturers|automakers|subscribers|members|professionals|practices|practitioners|engineers|designers|developers|architects|builders|teachers|students|chefs|bakers|bakeries|doctors|nurses|lawyers|accountants|makers|publishers|museums|libraries|laboratories|labs|breweries|wineries|vineyards|theatres|studios|agencies|charities|offices|workshops|fleets|operators|installers|dealers|partners|parents|readers|riders|homes|homeowners|landlords|ministries|authorities|governments|institutions|startups|enterprises|corporations|leaders|employers|contractors|departments|wholesalers|kitchens|canteens|depots|dentists|garages|crews|brokers|merchants|surveyors|tenants|planners|technicians|mechanics|drivers|pharmacies|surgeries|wards|foundries|quarries)'
const USES =
  '(?:use|uses|used|using|rely on|relies on|depend on|depends on|trust|trusts|run on|runs on|run|choose|chooses|chose|have chosen|has chosen|picked|prefer|prefers|swear by|swears by|switched to|moved to|moved from|switched from|are moving|came (?:back )?to us|work with|works with|ship with|ships with|bank with|fly|drive|wear|wears|buy|buys|bought|order|orders|renewed|stays? with|stayed with|love|loves|recommend|recommends|adopted|deployed|selected|signed with|signed up|came back|has sent|have sent|sends|serve with|drink|eat|grow with|build with|print with|rolled (?:it |us )?out|have rolled)'

/** Somebody, named, counted or described, buys, uses, praises or chose us. */
export const CUSTOMER_REFERENCE = [
  ...cues(
    'customer reference',
    CERTAIN,
    /^join (?:over |more than |the |our )?(?:thousands|hundreds|millions|dozens|many)\b/i,
    /^(?:[Aa]sk|[Cc]all|[Tt]alk to) (?:the |our )?(?:\p{L}+ ){1,3}(?:at|in|of) \p{Lu}/u,
    /^(?:[Aa]sk|[Cc]all|[Tt]alk to|[Ss]peak to|[Rr]ing) (?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?(?:\p{Lu}[\p{L}.]+ ){1,3}(?:at|from|of|in) \p{Lu}/u,
    /^join (?:over |more than |the )?\d/i,
    /\b(?:trusted|loved|used|chosen|recommended|preferred|relied (?:up)?on|worn|approved|adored|favou?red|praised|endorsed|selected|ridden|flown|cherished|picked)(?:, (?:\p{L}+ )?\p{L}+ed)?(?: (?:and|&) \p{L}+(?: \p{L}+)?)? (?:worldwide |daily |today |every day )?(?:by|at|in (?:over|more than)) (?!(?:us|hand|default|law|the manufacturer|cookies|patients under)\b)/iu,
    new RegExp(
      `\\b(?:${ANY_NUMBER}\\+?|hundreds|thousands|millions|dozens|many|over|some) (?:of )?(?:the |our |\\p{L}+ing |(?:\\p{L}+[ -]){0,3})${BUYERS} (?:\\p{L}+ (?:and|or) )?(?:in (?:\\p{L}+ ){1,4}|across (?:\\p{L}+ ){1,3}|around the world |worldwide |already |now |have |who |today |all over \\p{L}+ |\\d+ countries )*(?:${USES})\\b`,
      'iu',
    ),
  ),
  ...cues(
    'customer reference',
    STRONG,
    /^(?:our )?(?:customers|clients|users|guests|participants|patients|members|drivers|nurses|teachers|parents|visitors|owners|readers|tenants|operators|\p{L}+ers) (?:say|tell us|report|write|agree|call (?:it|us)) /iu,
    /^(?:trusted|loved|used|chosen|recommended|preferred) /i,
    /\b(?:[Hh]alf|[Aa] third|[Aa] quarter|[Mm]ost|[Aa]ll|[Tt]wo thirds|[Tt]hree quarters) of \p{Lu}\p{L}+'s \p{L}+/u,
    new RegExp(
      `^(?:the )?(?:${ANY_NUMBER}|several|many|most|dozens of) (?:of the )?(?:[\\p{L}-]+ ){1,5}(?:in (?:the )?\\p{L}+ )?(?:use|uses|rely on|trust|love|swear by) (?:it|us|ours)\\b`,
      'iu',
    ),
    /\b(?:have|has) (?:\p{L}+ ){0,2}(?:hired|retained|chosen|picked|sent) us\b|\b(?:have|has) (?:already |since )?(?:placed orders?|ordered (?:\p{L}+ )?(?:more|another|\d+))\b|\bamong our (?:regulars|oldest|first|customers|clients)\b|\b(?:import|ship|buy|print|fly|bank|insure|store)s? (?:through|with) us\b/iu,
    /\bmoved (?:its|their|his|her) .{3,60} to (?:our|us)\b|^among them are \p{L}|\bwe look after \d|, [^,]{3,40} among them\b/iu,
    /^(?!we\b)\p{L}[\p{L}'&. -]{3,40} (?:has|have) had (?:two|three|four|five|\d+|a|an|one)\b.{5,60}\bsince\b/iu,
    /^\p{Lu}[\p{L}'&. -]{3,40}: \d+ \p{L}+ since\b/u,
    /\b(?:hold|holds|won|have|has|awarded) .{0,30}\bframework (?:contracts?|agreements?)\b/i,
    new RegExp(
      `^(?:all |over |more than |nearly )?${ANY_NUMBER} (?:\\p{L}+[ -]){0,2}${BUYERS}(?:,| signed\\b| joined\\b| so far\\b| and counting\\b)`,
      'iu',
    ),
    /\b(?:replaced|swapped|exchanged|ditched|left) .{3,60} (?:with|for|by) (?:ours|us)\b/i,
    /^(?!(?:you|we|they|it|this|that|who|she|he|i|\p{L}+ss|\p{L}+us)\b)(?:our |your |the |most |many )?\p{L}+s (?:really |just |absolutely |simply )?(?:love|adore|swear by|rave about|ask for|keep coming back|enjoy|prefer) (?:it|us|our|the (?:way|look|feel|idea|fact|simplicity)|this|them|working|using|how)\b/iu,
    /\b(?:[Ss]everal|[Dd]ozens of|[Hh]undreds of|[Hh]alf of|[Ss]ome of|[Mm]any of|[Mm]ost of) (?:the )?(?:Fortune|FTSE|DAX|Global|Nasdaq|S&P) ?\d*/u,
    /\b(?:customer|client|user|member|partner|subscriber)s? since\b/i,
    new RegExp(
      `^(?:(?:over|more than|some|nearly|almost|about|join|serving) )?\\d[\\d,.]*\\+? (?:k |million )?(?:(?:\\p{L}+[ -]){0,3})${BUYERS}\\b(?! (?:and|or) \\d)`,
      'iu',
    ),
    new RegExp(
      `\\b${ANY_NUMBER} of (?:the )?(?:\\p{L}+'s )?(?:${ANY_NUMBER} )?(?:\\p{L}+ )?(?:largest|biggest|top|leading|oldest|best-known|busiest)\\b`,
      'iu',
    ),
    new RegExp(
      `\\b(?:leading|major|well-known|famous|renowned|global|top|large|(?:the )?(?:world|country)'s (?:largest|biggest|leading)) (?:\\p{L}+[ -]){0,2}${BUYERS}.{0,60}?\\b(?:${USES})\\b`,
      'iu',
    ),
    /\b(?:customers|clients|users|partners|references|members) (?:include|including|range from|such as|are among|from)\b|\bamong our (?:\p{L}+ )?(?:customers|clients|users|partners)\b/iu,
    new RegExp(
      `\\b(?:delivered|supplied|installed|provided|served|shipped|sold|fitted|supply|supplies|serves?|equipped|equips)\\b.{0,40}\\b(?:to|in|at|for|by)? ?(?:over |more than |some |about |nearly )?${ANY_NUMBER}\\+? (?:\\p{L}+[ -]){0,3}${BUYERS}`,
      'iu',
    ),
    new RegExp(
      `\\b${BUYERS}(?: (?:of (?:all sizes|every size)|like (?:you|yours)|in (?:\\p{L}+ ){1,3}|in \\d+ countries|all over the \\p{L}+|around the world|everywhere|across \\p{L}+))+ (?:\\p{L}+ )?(?:${USES})\\b`,
      'iu',
    ),
    /\b(?:chose|picked|selected|prefer(?:red|s)?|switched to|moved (?:over )?to|recommends?|renewed with|signed (?:up )?with|came (?:back )?to|returned to|trusts?|relies on|(?:has|have) been with|(?:has|have) worked with|has used|have used|is using|now uses?|works with|ships? with) (?:us|our)\b/i,
    /^(?:(?!We\b|Our\b|The\b|You\b|It\b|This\b|I\b|In\b|If\b|For\b|By\b|With\b)\p{Lu}[\p{L}&'.-]+ ){1,4}(?:(?:in|of|at) \p{Lu}\p{L}+ )?(?:has (?:used|sent|run|relied|worked|been (?:using|a (?:customer|client)))|have used|uses|renewed|relies on|switched to|chose|runs (?:\d+|its|their|all|on)|went live|rolled out)\b/u,
    /\b(?:chief|head|director|manager|engineer|owner|founder|ceo|cto|cfo|coo|president|officer|supervisor|nurse|principal|chef)\b.{0,60}\b(?:takes? calls|will tell you|happy to (?:talk|speak)|can be (?:asked|called|reached)|speaks? (?:to|about))/i,
    /\b(?:in (?:use|service|operation|production) (?:at|in|with|by|on) (?:over |more than |nearly |almost |some )?(?:\d|\p{Lu}|many|hundreds|dozens)|installed (?:at|in) (?:over |more than )?\d)/u,
    /\bour (?:first|largest|oldest|longest|biggest) (?:customers?|clients?)\b|\bstill with us\b|\bsigned (?:for|up|on)\b|\bwho (?:buys|uses|trusts)\b|\bjoined us\b/i,
    /\b(?:takes? calls (?:about|from)|will tell you why|is (?:glad|happy|willing) to (?:talk|speak|answer)|vouch(?:es)? for us)\b/i,
    /\b(?:success story|case study):? \p{Lu}/u,
  ),
  ...cues(
    'customer reference',
    PLAIN,
    /\b(?:our|many|most|happy|satisfied|loyal|repeat|hundreds of|thousands of|over \d[\d,.]*) (?:\p{L}+ )?(?:customers|clients|users|members|guests)\b/iu,
    /\b(?:rely on|relies on|trust|trusts|swear by|run on|runs on|depend on) (?:the |our )?\p{Lu}/u,
  ),
]
