import { phrases, placesInSubject, placesOf } from '../phrases.ts'
import { charge, type Rule } from '../rule.ts'

const BROADCAST = phrases(
  'un-?subscrib(?:e|ed|ing|es)|to opt[ -]out|opt[ -]out (?:of (?:these|this|our|all|future|receiving)|at any)|opted[ -]in|(?:be )?removed? (?:me |you |yourself |your (?:name|address|e-?mail(?: address)?) )?from (?:this|our|the|future|all|any)(?: [a-z]+){0,2} (?:list|mailings?|e-?mails?|database)|take me off|(?:our|this) mailing list',
  'view (?:this |it )?(?:e-?mail |message |newsletter )?(?:in|on|with) (?:a |your )?(?:web )?browser|(?:view|read|see) (?:it |this )?(?:online|as a web ?page)|having trouble (?:viewing|reading)|trouble viewing|add us to your address book|safe senders?',
  "you(?:'re| are) (?:receiving|getting|subscribed to) (?:this|our|the)|you(?: have)? received this (?:e-?mail |message |newsletter |mailing )?(?:because|as a)|this (?:e-?mail|message|newsletter|mailing|offer) (?:was|is|has been) (?:sent|being sent|intended for|brought) to|(?:e-?mail|communication|notification|subscription|newsletter|mailing) (?:preferences|settings|options)|(?:change|update|manage|edit|modify) your (?:e-?mail (?:address|preferences|settings)|subscriptions?|preferences|profile|newsletter)|to (?:stop|end) receiving|no longer wish to receive|(?:prefer|wish|want) not to receive|do not wish to receive",
  "privacy (?:policy|statement|notice)|all rights reserved|copyright (?:\\(c\\)|©|19|20)|our terms of (?:use|service)|paid for by|sent by: |(?:do not|don't) reply to this|forward (?:this|to) (?:e-?mail |newsletter |message )?(?:to )?a friend|(?:this|our|the|weekly|daily|monthly|e-?mail) newsletters?|newsletter",
  '(?:thank you|thanks) for (?:subscribing|registering|signing up|joining|your (?:order|purchase|registration|subscription))|(?:been )?successfully (?:created|processed|completed|registered|subscribed|updated|submitted|renewed)|automat(?:ed|ic|ically) (?:generated|renewal|reminder|message|response|reply|notification)|confirm your (?:subscription|registration|e-?mail|account)|in this issue:|digest,? vol',
  'excluded? from (?:further|future)|(?:from|no|any) (?:further|future) (?:notices|mailings|e-?mails|offers?|promotions|messages)|future (?:mailings|offers|promotions)|removal instructions|to be removed from|remove (?:yourself|your address|me) (?:from|by)|(?:with|put|type|word|enter) "?remove"?|"remove"|one[- ]time (?:targeted )?(?:mailing|e-?mail|message)|bulk e-?mail|e-?mail marketing|opt-?in (?:list|e-?mail)|spam (?:law|policy)|not spam|anti-?spam',
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
    charge([...placesInSubject(BROADCAST, reading), ...placesOf(BROADCAST, reading)], [24, 14, 10, 8], {
      because: 'This is the fine print of a mass mailing.',
      instead:
        'Write to one person from your own account; they can answer “no”, and you will not write again.',
    }),
}
