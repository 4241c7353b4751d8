import { phrases, placesOf } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { charge, type Found, type Rule } from '../rule.ts'

const ACQUAINTED = phrases(
  '(?:great|good|nice|lovely|wonderful|a pleasure) (?:talking|speaking|chatting|meeting|catching up|seeing|to (?:talk|speak|meet|see|hear from)) (?:to |with )?you',
  '(?:as|like) (?:we )?(?:discussed|agreed|talked about|spoke about|mentioned)|(?:as|per) (?:our|my) (?:last|previous|earlier|recent)? ?(?:conversation|discussion|call|chat|talk|mail|email|meeting)|(?:following up on|further to|regarding|about) our (?:last |recent |earlier )?(?:conversation|discussion|call|chat|talk|meeting)',
  "thank(?:s| you) (?:again )?for (?:your (?:time|interest|call)|taking the time|meeting|the (?:call|chat|talk|conversation))|we (?:met|spoke|talked) (?:last|on|at|in|briefly)|remember me|long time no|it's been (?:a while|too long)",
)
const STRANGER = { sentences: [], contactDays: 0, lastExchangeOn: null, commitments: [] }

export const pretendedAcquaintance: Rule = {
  name: 'pretended-acquaintance',
  judges: 'An acquaintance that our correspondence knows nothing of',
  reason:
    'They know whether they ever spoke to you. A first sentence that is not true makes the second not worth reading.',
  languages: ['english'],
  finds: [
    { text: 'Great talking to you last week!', reader: STRANGER },
    { text: 'Is it open?', subject: 'Re: our conversation', reader: STRANGER },
  ],
  leaves: [
    'Great talking to you last week!',
    {
      text: 'Great talking to you last week!',
      reader: { ...STRANGER, contactDays: 3, lastExchangeOn: '2026-09-24' },
    },
    { text: 'You don’t know me.', reader: STRANGER },
  ],
  find: reading => {
    if (reading.draft.reader?.contactDays !== 0) return []
    return [
      ...charge(placesOf(ACQUAINTED, reading), [16, 6], {
        because: 'Nothing ever passed between you and this reader, as far as the correspondence here goes.',
        instead: 'Say how you come to write. If you did meet, say where and on which day.',
      }),
      ...falseReply(reading),
    ]
  },
}

function falseReply({ draft, sentences }: Reading): Found[] {
  const first = sentences[0]
  if (!first || !/^\s*(?:re|fwd?|aw)\s*:/i.test(draft.subject ?? '')) return []
  return charge([first], [6], {
    because: `The subject “${draft.subject!.trim()}” makes this an answer, and there was no mail to answer.`,
    instead: 'Give it a subject of its own.',
  })
}
