import { phrases, placesOf } from '../phrases.ts'
import { charge, type Rule } from '../rule.ts'

const INTIMATE = phrases(
  '(?:hello|hi|hey|good morning|good day),? (?:my )?(?:dear(?:est)?(?: (?:friend|one|stranger))?|darling|sweetheart|sweetie|honey|handsome|beautiful|gorgeous|sexy|love|baby|babe|angel)|my (?:dearest|darling|sweetheart|angel|prince|king|queen)|my dear(?: friend)?(?=[,.!])',
  '(?:handsome|beautiful|gorgeous|attractive|sexy|lovely|charming) (?:[a-z]+ )?(?:man|woman|lady|guy|girl|smile|eyes|face|person|soul|photo|picture)|(?:very|so|really) (?:handsome|attractive|good-looking|sexy)|(?:your|beautiful|lovely) (?:smile|eyes)',
  '(?:serious|long-?term|loving|romantic|lasting|meaningful) relationship|soul ?mate|love of my life|true love|looking for (?:love|a (?:kind |good |serious |real |nice |honest |decent |loving )?(?:man|woman|partner|husband|wife|boyfriend|girlfriend))|(?:lonely|single) (?:lady|woman|man|girl|widow|widower|mother)|i am (?:single|lonely|a widow|divorced)',
  "(?:special|deep|instant|strong|real) (?:connection|bond|chemistry|attraction)|(?:instantly|immediately|strongly|so) (?:drawn|attracted) to|fell in love|falling for you|feelings for you|think(?:ing)? (?:about|of) you (?:all|every|day|night)|can't stop thinking|(?:get|getting) to know (?:you|each other)(?: better| more| personally)?|you look(?:ed)? (?:so |very |really )?(?:nice|interesting|cute|beautiful|handsome|good|kind)|(?:like|liked|love|loved|saw|seen) your (?:photos?|pictures?|pics?|profile picture|dating profile)|my second half|(?:serious|real|true|interesting|single) (?:man|woman)|(?:want|like|love|wish) to know you(?: more)?|dating (?:site|profile|app)|tell me (?:more )?about yourself|send (?:me )?(?:a|your|some) (?:photos?|pictures?|pics?)|tall and slim|in my heart|want us to be|(?:us|me|to) be friends|i(?:'m| am) (?:lonely|\\d\\d years? old)|your letter with|with impatience|share my life|(?:honest|loving|caring) man|my love|know you better|(?:close|intimate|good|best) friends?(?:hip)? with you|be (?:your|my) friend",
  '(?:send|show|give) you (?:my|some of my|more of my) (?:private )?(?:photos?|pictures?|pics?|selfies?)|private (?:photos?|pictures?)|(?:photos?|pictures?) of me|my private (?:e-?mail|address|number|account)|(?:do you (?:have|use)|are you on) (?:whats ?app|telegram|signal|hangouts|snapchat)|(?:chat|talk|message me|add me|write me|text me|reach me|find me) (?:with me )?(?:on|via|at|through) (?:my )?(?:whats ?app|telegram|signal|hangouts|skype|snapchat|line|kik|private)|(?:hot|horny|sexy|naked|nude|young|single) (?:girls?|women|teens?|babes?|singles|chicks|ladies|pics)|porn|xxx|adult (?:site|entertainment|content|supersite|video|web)|web ?cam|naked|nude|horny|sluts?|sexy|viagra|erections?|hugs and|with (?:all my )?love',
)

export const unearnedIntimacy: Rule = {
  name: 'unearned-intimacy',
  judges: 'Intimacy that was never earned, up to the romance lure',
  reason:
    'Closeness is what becomes of years. Offered at once it is a lure, and the reader has met it before.',
  languages: ['english'],
  finds: [
    'Hello my dear, how are you?',
    'I feel that we have a special connection.',
    'You have a beautiful smile.',
    'Let us chat on WhatsApp.',
  ],
  leaves: [
    'My dear old pump has stopped.',
    'A loose connection in the relay.',
    'Dear Maarit, it runs.',
    'The picture of the bearing is attached.',
  ],
  find: reading =>
    charge(placesOf(INTIMATE, reading), [20, 18, 16], {
      because: 'This claims a closeness that nothing between you has earned.',
      instead: 'Leave it out. Write as to a colleague whom you respect.',
    }),
}
