import { field } from './cut-header.ts'
import type { Circumstances } from './message-kind.ts'

/** Why this went to many, or null where nothing says so. Asked only about what is no discussion. */
export function bulkSign({ header, lists, sender }: Circumstances): string | null {
  if (header.fields.has('list-unsubscribe')) return 'One can unsubscribe from it'
  const precedence = field(header, 'precedence') ?? ''
  if (/^(?:bulk|junk|list)\b/i.test(precedence))
    return `It calls itself ${precedence.toLowerCase().slice(0, 4)} mail`
  if (/newsletter|mailing list/i.test(sender.person?.name ?? ''))
    return 'Its sender calls itself a newsletter'
  if (lists.isThroughList) return 'It came through an announcement list'
  for (const name of header.fields.keys()) {
    if (MASS_MAILER_FIELD.test(name)) return `A mass-mailing program sent it (${name})`
  }
  if (header.fields.get('received')?.some(line => line.includes('(PowerMTA'))) {
    return 'A mass-mailing server sent it (PowerMTA)'
  }
  const mailer = field(header, 'x-mailer') ?? ''
  return MASS_MAILER.test(mailer) ? `A mass-mailing program sent it (${mailer.slice(0, 60)})` : null
}

/**
 * Fields that mailing services add: their own campaign, subscriber and complaint numbers. Feedback-ID is for
 * bulk senders' statistics at Gmail, X-CSA-Complaints is the Certified Senders Alliance's.
 */
const MASS_MAILER_FIELD =
  /^(?:feedback-id|list-unsubscribe-post|x-csa-complaints|x-report-abuse(?:-to)?|x-job|x-bulkmail|x-mc-user|x-sg-eid|x-sfmc-stack|x-roving-\w+|x-lid|x-mailer-(?:recptid|lid|sid)|x-(?:ym|ses)-campaign|x-(?:\w+-)*(?:campaign|mailing|maillist|mailinglist|newsletter|subscriber|listmember|mailchimp|mandrill|sendgrid|klaviyo|emarsys|mailjet|sailthru|marketo|eloqua|responsys|exacttarget|cheetah)\w*(?:-\w+)*)$/

const MASS_MAILER =
  /mailchimp|campaign|accucast|unitymail|strongmail|kana|inxmail|cleverreach|silverpop|dotmailer|interspire|constant ?contact|sendgrid|mailjet|mandrill|sendinblue|brevo|aweber|getresponse|activecampaign|klaviyo|blue_mailer|phplist|acymailing|mailpoet|newsletter|lyris|exacttarget|responsys|eloqua|marketo|salsa|convio|luminate|action ?network|nationbuilder|bulk|massmail|mass mail|sendblaster|groupmail|broadcast/i
