import { phrases, placesOf } from '../phrases.ts'
import { charge, type Rule } from '../rule.ts'

const BROADCAST = phrases(
  'un-?subscrib(?:e|ed|ing|es)|opt(?:ing)?[ -]out|opted? (?:in|out)|(?:be )?removed? (?:me |you |yourself |your (?:name|address|e-?mail(?: address)?) )?from (?:this|our|the|future|all|any)(?: [a-z]+){0,2} (?:list|mailings?|e-?mails?|database)|take me off|mailing list',
  'view (?:this |it )?(?:e-?mail |message |newsletter )?(?:in|on|with) (?:a |your )?(?:web )?browser|(?:view|read|see) (?:it |this )?(?:online|as a web ?page)|having trouble (?:viewing|reading)|trouble viewing|add us to your address book|safe senders?',
  "(?:you(?:'re| are| have)? ?(?:receiv(?:ed|ing)|getting|subscribed)|you received) (?:this|to (?:this|our|the)) ?(?:e-?mail|message|newsletter|mailing|list|because)?|this (?:e-?mail|message|newsletter|mailing|offer) (?:was|is|has been) (?:sent|being sent|intended for|brought) to|(?:e-?mail|communication|notification|subscription|newsletter|mailing) (?:preferences|settings|options)|(?:change|update|manage|edit|modify) your (?:e-?mail|subscription|preferences|profile|settings|account|newsletter)|to (?:stop|end) receiving|no longer wish to|(?:prefer|wish|want) not to receive|do not wish to receive",
  "privacy (?:policy|statement|notice)|all rights reserved|copyright (?:\\(c\\)|©|19|20)|terms (?:of (?:use|service)|and conditions|& conditions)|paid for by|sent by: |(?:do not|don't) reply to this|forward (?:this|to) (?:e-?mail |newsletter |message )?(?:to )?a friend|(?:this|our|the|weekly|daily|monthly|e-?mail) newsletters?|newsletter",
  'dear (?:valued |loyal )?(?:customers?|subscribers?|members?|friends?|readers?|supporters?|user|investor|homeowner|candidate|colleagues? and|clients?)|dear [a-z]+ (?:customer|member|subscriber)',
  "abbestellen|abmelden|newsletter abbestellen|se désabonner|désinscri(?:re|ption)|désabonnement|avregistrera|avprenumerera|avsluta prenumeration|avmelding|meld deg av|afmelden|uitschrijven|darse de baja|cancelar (?:la )?suscripción|cancelar (?:a )?subscrição|cancellarsi|annulla(?:re)? l'iscrizione|disiscriv[a-z]+|peruuta tilaus",
)

export const broadcast: Rule = {
  name: 'broadcast',
  judges:
    'The fine print of mass mailings: unsubscribing, preferences, viewing in a browser, greetings to all customers',
  reason: 'Between two people nobody needs a way to unsubscribe.',
  source:
    'Such words are among those that part mass mail from mail between people in every corpus we know of.',
  languages: 'every',
  finds: [
    'Click to unsubscribe.',
    'View this email in your browser',
    'Dear valued customer, the pump runs.',
    'You are receiving this email because you signed up.',
    'Hier können Sie sich abmelden.',
  ],
  leaves: [
    'Dear Maarit, the pump runs.',
    'I read this in the browser of the museum.',
    'You received the report on Monday.',
  ],
  find: reading =>
    charge(placesOf(BROADCAST, reading), [30, 15, 10, 8], {
      because: 'This is the fine print of a mass mailing.',
      instead:
        'Write to one person from your own account; they can answer “no”, and you will not write again.',
    }),
}
