import { ANY_NUMBER } from '../quantity-words.ts'
import { CERTAIN, cues, PLAIN, STRONG } from './cue.ts'

const MERIT =
  '(?:faster|cheaper|quicker|lighter|smarter|safer|simpler|easier|better|stronger|quieter|greener|cleaner|smoother|happier|healthier|fewer|lower|longer|higher|tougher|smaller|slimmer|thinner|brighter|warmer|cooler|drier|fresher|fairer|softer|sharper|sooner|earlier|bigger|larger|wider|closer|kinder|steadier|calmer|tighter|less|more (?:reliable|accurate|precise|secure|durable|efficient|effective|productive|sustainable|affordable|comfortable|robust|powerful|economical|responsive|flexible|transparent|time|uptime|savings|profit|revenue|sales|control|comfort|light|space|power|yield))'
const OTHERS =
  '(?:others?|(?:all |most |many |the |our |any )?(?:other )(?:\\p{L}+ )?(?:firms|suppliers|vendors|providers|apps|tools|systems|agencies|brands|products|machines|makers|services|companies|carriers|platforms|manufacturers|sellers|shops|banks|insurers|schools|clinics|builders|growers|lenders|brokers|programs|solutions)|(?:our |the )?competitors?|the competition|(?:our |the )?rivals|(?:conventional |traditional |ordinary |legacy |old-fashioned |generic |cheap )(?:\\p{L}+[ -]){0,2}\\p{L}+s|the big (?:guys|players|names|ones|chains|firms)|the incumbents?|the nationals|the rest)'

/** Sets us beside somebody or something else, or beside what we were. */
export const COMPARATIVE = [
  ...cues(
    'comparative',
    CERTAIN,
    new RegExp(`^${MERIT} [\\p{L}-]+(?:,| and|, and) (?:${MERIT}|\\p{L}{3,}er) [\\p{L}-]+[.!]?$`, 'iu'),
    /(?:^|, |\band )as (?!soon\b|long\b|far\b|well\b|early\b|late\b|much\b|many\b|often\b|little\b|few\b)\p{L}+ as (?!possible\b|agreed\b)/iu,
    new RegExp(`,? against ${ANY_NUMBER}`, 'iu'),
    /\b(?:industry|market|world|category|class|sector)[- ]leading\b|\bleading[- ]edge\b/i,
    /\bunlike (?!in\b)\p{L}+/iu,
    new RegExp(
      `\\b${OTHERS} (?:just|only|simply|merely|still|cannot|can't|can not|could not|couldn't|don't|do not|won't|will not|never|miss(?:es)?|need|needs|take|takes|charge|charges|require|requires|stop|stops|fail|fails|guess|guesses|ask|asks|leave|leaves|sell|sells|lose|loses|forget)\\b`,
      'iu',
    ),
    new RegExp(`^${OTHERS} [^.]{2,60}[;:,] (?:but )?we\\b`, 'iu'),
  ),
  ...cues(
    'comparative',
    STRONG,
    new RegExp(`\\b(?:we|it|they|ours|that)(?:'re|'s| are| is) (?:also |just |simply )?${MERIT}[.!]?$`, 'iu'),
    new RegExp(
      `\\b(?:takes?|takes? on average|need|needs|average|averages|costs?) .{0,30}\\bon average\\b|\\bwhere .{3,60} (?:takes?|needs?|costs?) ${ANY_NUMBER}`,
      'iu',
    ),
    /\b(?:and it shows|shows its age|long in the tooth|stuck in (?:the )?(?:past|\d+s))\b/i,
    /\bwhat (?:\p{L}+ ){1,3}(?:miss(?:es)?|overlooks?|cannot|can't|don't|do not|never)\b/iu,
    /^(?:[Tt]he|[Aa]n?) \p{Lu}[\p{L}-]+ of \p{L}+/u,
    /\b(?:for longer|more often|less often)[.!]?$/i,
    /\b(?:a|one) (?:half|third|quarter|fifth|tenth|fraction) (?:of )?the \p{L}+ (?:of|that|a|an)\b|\ba (?:better|faster|smarter|simpler|safer|easier|cheaper|cleaner|kinder|fairer) (?:way|kind|sort|place|alternative|answer|solution|choice|\p{L}+)\b/iu,
    new RegExp(
      `\\b(?:\\p{L}+er|more|less|fewer|better|worse|rather) (?:[\\p{L}-]+ ){0,5}?than\\b(?! (?:(?:about |some |just |our |a |an |the )?${ANY_NUMBER}(?! (?:other|of)\\b)|twice|half|before(?: the)?$|never|you (?:think|expect|know)|that\\b))`,
      'iu',
    ),
    new RegExp(
      `(?:\\b${ANY_NUMBER}|\\d) ?(?:x|×)(?![\\p{L}\\d]| ?\\d)|\\b(?:twice|thrice|${ANY_NUMBER} times|half|double|triple) (?:as (?!many years)|the (?!fee|price we|monthly|amount due)|that of|our|\\p{L}+er\\b|more\\b|less\\b|fewer\\b)`,
      'iu',
    ),
    /\bas (?:\p{L}{3,}ly|good|quiet|strong|fast|light|safe|easy|easily|accurate|precise|reliable|cheap|little|simple|warm|bright|clean|tough|hard|soft|sharp|well|fresh|secure|comfortable|durable|smooth|thin|small) as\b(?! (?:possible|you (?:can|want|like)|soon))/iu,
    new RegExp(`\\b(?:what|where|when|which|than|that|unlike|before|while|whereas) ${OTHERS}\\b`, 'iu'),
    /\b(?:outperform|outlast|out-?pace|surpass|beat)(?:s|es|ed|ing)?\b|\b(?:exceeds?|ahead of|above|below|better than) (?:the )?(?:industry|national|market|sector|trade|average|norm|competition|field|benchmark)\b/i,
    /\b(?:few|hardly any|not many|no other) (?:\p{L}+ ){0,3}(?:can|could|match|matches|come|comes|offer|offers|do|does|have|has|manage)\b/iu,
    /\b(?:one of|among|amongst) (?:the|only) (?:(?:\p{L}+'s|world|very) )?(?:most|few|best|leading|first|top|largest|biggest|oldest|fastest|safest|\p{L}+est)\b/iu,
    /\b(?:a|the|as|is|are|our) (?:\p{L}+ )?(?:leaders?|pioneers?|frontrunner|market leader) (?:in|for|of|among)\b|\b(?:market|category|industry|technology|global|world) leaders?\b|\bthe leading \p{L}+|\b(?:a|the|our|as|your) leading (?:\p{L}+[ -]){0,3}(?:makers?|providers?|suppliers?|manufacturers?|vendors?|specialists?|platforms?|brands?|compan(?:y|ies)|firms?|experts?|solutions?|products?|producers?|carriers?|names?|choice|authorit(?:y|ies)|tools?)\b|^leading (?:\p{L}+ ){0,3}(?:makers?|providers?|suppliers?|platforms?|technolog(?:y|ies))\b/iu,
    /\b(?:ranked|rated|placed|voted) (?:\p{L}+ ){0,3}(?:first|second|third|highest|top|best|in the top|among|#\d|no\. ?\d)\b|\btop[- ](?:\d+|ten|three|five|rated|ranked|selling|performing|quartile|tier)\b|\bpreferred (?:\p{L}+ )?(?:over|to)\b/iu,
    /\b(?:highly |very |most |extremely )?competitive(?:ly)? pric\p{L}+|\b(?:pric\p{L}+|rates|terms|fees|costs) (?:is|are) (?:\p{L}+ )?(?:competitive|attractive|the lowest)|\bcompetitive (?:pric\p{L}+|rates|terms|fees)/iu,
    /\b(?:compared|in comparison|by comparison|relative) (?:to|with)\b|\b(?:versus|vs\.?) \S|\bas against\b/iu,
    new RegExp(
      `^(?:much |far |even |significantly |a lot |${ANY_NUMBER} ?(?:%|percent|per cent) )?${MERIT}\\b(?! (?:limits?|information|details|days|volumes|than \\d|\\p{L}+ (?:needs?|requires?|are|have|costs?|comes?|takes?)\\b))`,
      'iu',
    ),
    new RegExp(`\\b${ANY_NUMBER} ?(?:%|percent|per cent) ${MERIT}\\b`, 'iu'),
    new RegExp(
      `\\b(?:much|far|even|significantly|considerably|noticeably|substantially|clearly|way|measurably|dramatically|still|simply|just|plainly) ${MERIT}\\b`,
      'iu',
    ),
  ),
  ...cues(
    'comparative',
    PLAIN,
    new RegExp(
      `, ${MERIT}\\b|\\b(?:is|are|runs?|works?|makes? (?:\\p{L}+ ){1,3}|feels?|stays?|gets?|lasts?|costs?) ${MERIT}\\b`,
      'iu',
    ),
    /\b(?:its|their|our|the) (?:predecessors?|(?:previous|earlier|last|older) (?:generation|model|version|series|release))\b/i,
    /\b(?:gold standard|benchmark for|sets? (?:the|new|a new) standards?|raises? the bar|a cut above|ahead of (?:its|the) (?:time|curve|rest|others)|next-level)\b/i,
  ),
]
