import { phrases, placesOf } from '../phrases.ts'
import { charge, type Rule } from '../rule.ts'

const STIFF = phrases(
  'dear sirs?(?: or madam|/madam)?|dear madam|to whom it may concern|dear hiring manager',
  'please (?:find|see) (?:attached|enclosed)(?: herewith)?|(?:attached|enclosed) herewith|please be (?:advised|informed|so kind)',
  'herewith|hereby|hereto|hereafter|heretofore|aforementioned|aforesaid|hereinafter|thereof|the undersigned|inst\\.|pursuant to our|as per (?:your|our|my)|per our (?:conversation|discussion)',
  "kindly (?:note|find|acknowledge|confirm|revert|advise|be|do|send|let|see)|acknowledge receipt|at your (?:earliest )?convenience|do not hesitate to|don't hesitate to|i remain|we remain",
  'i am writing (?:to you )?(?:in order )?to (?:inquire|enquire|inform|express|introduce)|we are pleased to (?:inform|announce|advise)|it is with (?:great|regret)|i trust this (?:e-?mail|message|letter)|i hope this (?:e-?mail|message|letter) finds you',
  'yours (?:faithfully|truly)|i look forward to hearing from you|we look forward to hearing from you|looking forward to your (?:kind|prompt|favou?rable)',
)

export const stiffness: Rule = {
  name: 'stiffness',
  judges: 'The language of forms and offices',
  reason: 'People write to people. A form letter is answered by a form, or not at all.',
  source:
    'A vendor’s count over 40 million mails saw most answers to the plainest writing. Observed, not tried.',
  languages: ['english'],
  finds: [
    'Dear Sir or Madam, the pump runs.',
    'Please find attached herewith the list.',
    'I hope this email finds you well.',
  ],
  leaves: ['Dear Maarit, the pump runs.', 'The list is attached.', 'Could you find the attachment?'],
  find: reading =>
    charge(placesOf(STIFF, reading), [8, 6, 5, 4], {
      because: 'Nobody says this aloud to somebody they know.',
      instead: 'Write what you would say across a table: “Here is …”, “Is Tuesday good?”',
    }),
}
