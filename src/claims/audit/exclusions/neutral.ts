import { CERTAIN, PLAIN, STRONG, WEAK } from '../cues/cue.ts'
import { exclusions } from './exclusion.ts'

const WORLD =
  '(?:regulators?|carriers|vaccines|consumers|researchers|experts|analysts (?!call (?:it|us))|studies|surveys|most (?:\\p{L}+ )?(?:companies|firms|organi[sz]ations|businesses|breaches|people|accidents|failures|vendors|suppliers|projects|teams|hospitals|homes|offices|fleets|of us)|many (?:\\p{L}+ )?(?:companies|firms|organi[sz]ations|businesses|people|vendors|suppliers|projects|teams|hospitals|of us)|(?:some|few) (?:\\p{L}+ )?(?:companies|firms|organi[sz]ations|people)|every (?:business|company|organi[sz]ation|firm|industry)|the (?:market|industry|world(?!\\x27)|law|regulation|sector|directive|climate|planet|average (?:company|firm|office|household|hospital|home|fleet|business|european|american))|nobody likes|(?:prices?|demand|costs?|rents?|wages|inflation) (?:of|for)|people|governments?|parliament|the (?:eu|european|uk|us|government|commission|ministry)|in (?:europe|germany|france|england|britain|scotland|wales|ireland|spain|italy|sweden|norway|denmark|north america|a conservation area|the (?:uk|us|eu|industry|market|world))|worldwide|globally|across (?:europe|the (?:industry|sector|country|world)))'

/** What is said of others or the world, of who we are, of what the thing has and does. */
export const NEUTRAL = [
  ...exclusions(
    'market',
    CERTAIN,
    /^according to\b/i,
    /\b(?:(?:a|one|another|recent|new|the) (?:\p{L}+ )?(?:study|survey|report|poll) (?:by|from|of|in|found|shows?|says?|puts)|(?:puts|estimates|reckons|reports) (?:the|that the|the average)|statistics (?:show|from)|research (?:by|from|shows?)|analysts? (?:say|expect|at|from))\b(?!.{0,60}\b(?:we|our|us)\b)/iu,
    /^(?:data|time|trust|energy|water|quality|safety|people) (?:is|are) (?:the|a|an|what|precious|money|everything|scarce|expensive|new)\b/i,
  ),
  ...exclusions(
    'market',
    STRONG,
    /^(?!(?:customers|clients|users|buyers|guests|members|owners)\b)\p{L}+s (?:often |usually |still )?(?:pay|lose|waste|spend|struggle|wait)\b(?!.*\b(?:less|fewer|no longer|no more)\b)/iu,
    /^(?:everyone|everybody|nobody|no one) (?:in (?:the|your|this) \p{L}+|likes|wants|enjoys)\b(?!.{0,80}\b(?:we|our|us)\b)/iu,
    /^most (?!(?:of|customers|clients|users|buyers|members|guests|patients)\b)(?:\p{L}+ ){1,2}(?:ask|require|want|expect|demand|need|use|buy|rely|know|think|assume)\b(?!.{0,80}\b(?:we|our|us)\b)/iu,
    /^(?:\p{L}+ ){0,3}(?:attacks|breaches|thefts|fraud|insolvencies|recalls|floods|storms|fines|strikes|imports|exports|vacancies)(?: \p{L}+){0,4} (?:rose|fell|grew|climbed|doubled|tripled|increased|dropped|are|cost)\b(?!.{0,80}\b(?:we|our|us)\b)/iu,
    /\bin the (?:trade|industry|sector|market)\b.{0,30}\b(?:is|are|gets?|goes|ends?)\b(?!.{0,80}\b(?:we|our|us)\b)/iu,
    /^(?:roughly |about |some |around |more than |over |nearly )?(?:one in (?:\p{L}+|\d+)|\d[\d,.]*(?: million| billion)?) (?!(?:of )?(?:our|customers|clients|users))(?:[\p{L}-]+ ){1,4}in (?:europe|england|britain|germany|france|the (?:us|uk|eu|trade|industry|country|world))\b(?!.{0,80}\b(?:we|our|us)\b)/iu,
    /^(?!(?:we|our|it|they|you)\b)\p{L}+s (?:\p{L}+ ){0,3}must\b(?!.{0,80}\b(?:we|our|us)\b)/iu,
    /\b(?:grant|scheme|regulation|directive|ofwat|ofgem|hmrc|the fda|states) (?:pays?|penali[sz]es?|rewards?|requires?|have adopted|has adopted)\b|'s approved rate\b/iu,
    /^the average (?!.*\b(?:saves?|gains?|earns?|recovers?|users?|customers?|clients?)\b)/i,
    /^(?:\p{L}+ )?(?:prices|wages|rents|tariffs|costs) (?:rose|fell|have|are|went|doubled)\b/iu,
    /\baccording to (?!our\b|us\b|.{0,30}\bown\b)/i,
    new RegExp(
      `^(?:today,? |every year,? |each year,? |in 20\\d\\d,? |often,? |too often,? |as |where )?${WORLD}\\b(?!.{0,80}\\b(?:we|our|us|with us)\\b)`,
      'iu',
    ),
  ),
  ...exclusions(
    'market',
    PLAIN,
    /^(?:(?:most|many|some) (?!of (?:our|them)|(?:of )?(?:our )?(?:customers|clients|users|guests|patients|tenants|owners|readers|members|buyers|students|residents)\b)(?:\p{L}+ )?\p{L}+s\b)(?!.{0,80}\b(?:we|our|us)\b)/iu,
    /^\p{Lu}\p{L}+ (?:is|are) the (?:second |third )?(?:largest|biggest|most common|main) (?:cost|cause|reason|problem|risk|source)\b/u,
    /^(?:around |about |roughly |some |over |more than |nearly )?\d[\d.,]* ?(?:%|per cent|percent|million|billion|in \d+) (?:of (?:all )?)?(?!(?:of )?(?:our|customers|clients))(?:\p{L}+ ){0,3}(?:visitors|people|companies|firms|employees|households|drivers|shoppers|consumers|workers|attacks|breaches|employers|businesses|operators)\b(?!.{0,80}\b(?:we|our|us)\b)/iu,
    /\bmost (?:\p{L}+ ){1,3}(?:haven't|have not|are|still|don't|do not|never|fail|die|end|spend|lose|run)\b(?!.{0,80}\b(?:we|our|us)\b)/iu,
    /^(?:from|as of|since) (?:\d|january|february|march|april|may|june|july|august|september|october|november|december).{0,40}\b(?:is|are|must|applies|apply|becomes?|rules?|requires?)\b(?!.{0,80}\b(?:we|our|us)\b)/iu,
    /\b(?:\p{L}+ )?(?:rates?|prices|premiums|costs|wages) (?:fell|rose|dropped|climbed|hardened|softened) by\b(?!.{0,80}\b(?:our|us)\b)/iu,
    /^every (?:year|day|month|week),? /i,
    /\b(?:Gartner|Forrester|IDC|McKinsey|Eurostat|OECD|WHO|Ofcom)\b/,
    /\b(?:the ministry|the federal|the national|the association of|the statistical office)\b/i,
    /^every (?:year|day|month|week),? /i,
  ),
  ...exclusions(
    'market',
    WEAK,
    /^(?!(?:Customers|Clients|Users|Guests|Backups|Documents|Keys|Orders|Staff|Drivers|Engineers)\b)(?!(?:customers|clients|users|guests|patients|members|drivers|engineers|staff|trusted|results|savings|admins|operators|shippers|owners|teams|fans|buyers|subscribers|parents|riders|readers|residents|students|farmers|growers|others|competitors|backups|documents|keys|orders|deliveries|parts|vehicles|batteries|sensors)\b)\p{Lu}\p{L}{3,}s (?:(?:and \p{L}+ )?(?:often |usually |always |still |also )?(?:lose|waste|quote|ask|want|cost|fail|break|wait|spend|struggle|pay|need|expect|come|change|grow|leave|arrive|die|happen|are|have|get|take|leak|demand|face|begin|start|go|rise|fall|become|know|care|use|buy|sell|say))\b/u,
  ),
  ...exclusions(
    'identity',
    STRONG,
    /\bwe are (?:\p{L}+|\d+) (?:people|engineers|colleagues|of us)\b|\bis owned by\b/iu,
    /\b(?:founded|established|set up|formed|incorporated|started) (?:in|by|as) (?:(?:18|19|20)\d\d|\p{Lu}|the|two|three|a )|\b(?:is|are) (?:based|headquartered|located|registered|listed) (?:in \p{Lu}|at|on)\b|\bhead ?quarter(?:s|ed)?\b|\bHQ\b|\bfamily[- ](?:owned|run|business)\b|\b(?:employs?|has|have) (?:about |around |some |over |more than |\p{L}+ )?\d[\d,.]* (?:people|employees|staff|engineers)\b|^\d[\d,.]* (?:people|employees|staff|colleagues|of us|offices|engineers)\b|\b(?:offices?|branches|depots?|workshops?|plants?|factories|subsidiaries) in \p{Lu}/iu,
    /\b(?:part of|owned by|a (?:subsidiary|member|division|brand) of) (?:the )?\p{Lu}/u,
    /^(?:since|est\.?|established|founded) (?:in )?(?:18|19|20)\d\d\b.{0,40}$/i,
    /^(?:we are|\p{Lu}[\p{L}&' ]+? (?:is|are)) (?:an? |the )?(?!.{0,60}(?:leading|leader|largest|best|only|first|top|award|trusted|fastest|pioneer|specialist with))(?:\p{L}+[ -]){0,6}(?:company|firm|manufacturer|maker|provider|supplier|cooperative|co-operative|consultancy|studio|agency|bureau|bakery|brewery|business|start-?up|charity|association|carrier|producer|distributor|vendor|workshop|laboratory|forwarder|broker|fabricator|installer|dealer|wholesaler|printer|bank|team of|group of|partnership)\b/iu,
    /^(?:between|prepared (?:by|for|for|on)|presented (?:by|to)|author|version \d[\d.]*(?:,|$)|edition|reference|date|page|slide|draft|revision|document|brochure|white paper|data sheet|case study)\b/i,
    /^\d[\d,.]* (?:\p{L}+ ){0,2}(?:vans|trucks|lorries|tractors|trailers|vehicles|machines|warehouses|beds|rooms|shops|stores|boats|ships|aircraft|presses|ovens|looms|kilns|hectares|hives|cows|bikes|scooters|buses|cranes|offices|depots|branches|engineers)(?:,? (?:and )?\d[\d,.]* (?:\p{L}+ ){0,2}\p{L}+)*[.]?$/iu,
  ),
  ...exclusions(
    'heading',
    CERTAIN,
    /^(?:this|these) (?:\p{L}+ )?(?:paper|document|brochure|guide|page|report|sheet|chapter|section|deck|proposal|newsletter)s? (?:describes?|explains?|shows?|sets? out|covers?|lists?|tells?|is (?:for|meant|about)|summari[sz]es)\b|^it is (?:meant|written|intended) for\b/iu,
  ),
  ...exclusions(
    'narrative',
    STRONG,
    /\b(?:order|contract|deal|project|investment|tender|grant) (?:is|was) worth\b|\btoday (?:announced|opened|launched|presented|said|signed)\b|\b(?:has|have) (?:ordered|announced|signed|appointed|named|opened|bought|acquired|hired|moved|begun|started)\b|(?<!\b(?:have|has|'ve|never) (?:never )?)\bhad (?:\p{L}+ ){0,2}(?:\p{L}+ed|lost|been|grown|become|begun|broken|gone|run|made|found|taken|spent|bought|built|left|seen|come|fallen|risen)\b/iu,
  ),
  ...exclusions(
    'narrative',
    PLAIN,
    /^the \p{L}+ had (?:a|an|no|only|paper|two|three|its|their)\b/iu,
    /^(?:we|they|he|she) (?:read|\p{L}+ed)\b/iu,
    /^(?:so |then |and |but )?(?:we|they|he|she|it) (?:first |then |also |soon )?(?:spent|began|asked|met|started|proposed|visited|tried|interviewed|walked|sat|listened|went|came|drove|flew|opened|closed|talked|agreed|decided|moved|hired|bought|called|chose|wanted|needed|heard|learned|learnt)\b/i,
    /\b(?:was|were) (?:up and running|installed|glued|switched on|connected|mounted|asked|told|hired|invited|signed|moved|replaced|delivered|set up|trained)\b(?! (?:within|in (?:under|less)))/i,
    /\b(?:orders|parts|plants|machines|staff|people|managers) were\b/i,
    /^(?:In|On|By|After|Before|During|Over|At|Within|From|That|One|Two|Three|The (?:first|second|third|next|following|same)|Last|Then|First|Next|Later|Eventually|Finally|Soon|Early|Meanwhile|Since)\b.{0,40}?,? (?:we|they|he|she|it|the (?:team|crew|firm|company|hospital|plant|board|owner|manager|engineers?)|\p{Lu}\p{L}+(?: \p{L}+)?) (?:\p{L}+ )?(?:asked|installed|began|started|went|decided|moved|met|tried|bought|called|visited|mounted|put|set|built|spent|took|agreed|found|signed|made|ran|trained|replaced|opened|closed|came|wrote|looked|compared|tested|wanted|needed|had|was|were|got|sent|heard|glued|connected|changed|chose to|learned|noticed)\b/u,
    /^(?:(?:The|A|An|One|Two|Three|Its|Their|His|Her|Some|All|Both) (?:\p{L}+ ){1,4}|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? )(?:\p{L}+ )?(?:asked|installed|began|started|went|decided|met|tried|bought|called|visited|mounted|wanted|needed|had (?:been|to|a|no)|was (?:a|an|asked|in|on|glued|installed|built|the|told|called|sceptical|skeptical)|were (?:a|an|asked|in|on|glued|installed|told|sceptical|skeptical|mounted)|came|wrote|compared|glued|connected|replaced|chose to|took (?!\d|less|only)|told|explained|wondered|feared|suspected|doubted)\b/u,
  ),
  ...exclusions('function', STRONG, /^[Ee]verything in \p{Lu}/u),
  ...exclusions(
    'function',
    PLAIN,
    /^you can (?!save|cut|halve|double|reduce|expect|earn|gain|recover|trust|rely|count)/i,
    /\bcan be \p{L}+ed\b|\b(?:can be (?:set|chosen|adjusted|ordered|exported|selected|added|changed|combined|used|placed|configured|opened|turned|mounted|removed|replaced|read|shared|booked|printed|sent|charged)|you (?:can|may|could|choose|get|see|decide|approve|set|pick|write|enter|scan|receive|type|upload|select)|(?:lets?|allows?|enables?) (?:you|your|them|users|teams|staff|\p{L}+s)|(?:is|are|comes?) (?:included|available (?:in|as|for|with|on|at)|supplied|delivered|sold|offered) ?(?:with|in|as|by|on|at|for|to)?|includes?|including|contains?|consists? of|comes? (?:with|in)|is (?:made|divided|built|organi[sz]ed) (?:up )?(?:of|into|from|around)|exports|imports|syncs|displays|lists|shows|sends|connects (?:to|with) (?:the|your|an?|our|\p{Lu})|at an interval|every \p{L}+ has (?:a|an|its|two|three|four)|each \p{L}+ has)\b/iu,
    /^(?:\p{L}+ )?(?:supports?|displays|lists|shows|sends|records|stores|reads|prints|exports|imports|tracks|syncs|plays|sorts|scans|opens|connects|measures)\b/iu,
    /^(?:one|two|three|four|five|six|eight|ten|twelve|\d{1,3}) (?:\p{L}+[ -]){0,3}(?:inputs?|outputs?|sockets?|ports?|sensors?|languages?|colou?rs?|sizes?|buttons?|modes?|versions?|speeds?|plans?|users?|seats?|pockets?|drawers?|doors?|shelves|programmes?|programs?|cameras?|speakers?|channels?|templates?|editions?|cables?|microphones?|batteries|lessons?|modules?|chapters?|rooms?|tables?|projects?|workspaces?|boards?|mailboxes|dashboards?|reports?)\b/iu,
  ),
  ...exclusions(
    'identity',
    PLAIN,
    /^(?!.*\b(?:have|has|'ve)\b)[^.]{0,40}\bsince (?:18|19|20)\d\d$/i,
    /^(?:our )?(?:offices?|branches|depots?|workshops?|plants?|factories|subsidiaries) (?:are )?in \p{Lu}/u,
    /^\p{Lu}\p{L}+ (?:makes?|builds?|produces?|develops?|designs?|grows?|sells?|offers?|provides?) (?:\p{L}+ ){1,4}(?:for|to|in|from) \p{L}+/u,
  ),
]
