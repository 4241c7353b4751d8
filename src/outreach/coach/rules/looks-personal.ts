import { phrases, placesOf } from '../phrases.ts'
import { charge, type Rule } from '../rule.ts'

export const LOOKS_PERSONAL = phrases(
  'congrat(?:s|ulations) on (?:your|the|all|everything)(?: [a-z]+){0,2} (?:success|growth|achievements?|milestone|progress|journey|round|funding)',
  "(?:loved|love|like|liked|impressed (?:by|with)|really enjoyed|big fan of|a fan of|admire) (?:your (?:profile|work|website|company|content|background|posts?|team|mission|journey|story|linkedin)|what you(?:'re| are)? (?:and your team )?(?:are )?(?:doing|building|do)|how you)",
  "(?:came across|stumbled (?:upon|across|on)|found|noticed|saw|was (?:looking|browsing) (?:at|through)|checked out|visited) (?:your (?:profile|website|company|linkedin|page|business)|you on|that you(?:'re| are) (?:the|a|an|in charge|responsible))",
  '(?:companies|businesses|organi[sz]ations|firms|people|leaders|teams) (?:just )?like yours?',
  'i noticed (?:that )?(?:your (?:company|team|business)|[a-z]+(?: [a-z]+){0,3} is (?:growing|hiring|expanding|doing|looking))',
  'how is (?:the )?(?:weather|life) in|as a fellow',
)

export const looksPersonal: Rule = {
  name: 'looks-personal',
  judges: 'Details that only look personal',
  reason: 'What fits a thousand readers with another name in it shows that a thousand got it.',
  languages: ['english'],
  finds: [
    'Congrats on your recent success!',
    'I loved your profile.',
    'I came across your website.',
    'I work with companies like yours.',
  ],
  leaves: [
    'Congratulations on the 412 MWh in September.',
    'I found your glove.',
    'I came across the street.',
  ],
  find: reading =>
    charge(placesOf(LOOKS_PERSONAL, reading), [10, 8, 8], {
      because: 'This looks as if it were about them, and would fit anybody.',
      instead:
        'Name the thing itself: which sentence of theirs, which figure, which day. If there is none, leave it out.',
    }),
}
