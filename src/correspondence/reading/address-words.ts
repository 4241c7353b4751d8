/**
 * The words by which an address says that no one person stands behind it. Three lists, because surnames must
 * not be caught: Steve Jobs, Maria Sales and Emily Post have addresses, too.
 */

/** Nobody is called that: wherever such a word stands, the address is a role. */
export const ROLE_ANYWHERE = words(`
  noreply donotreply dontreply nopleasereply mailerdaemon postmaster hostmaster webmaster listmaster daemon
  autoreply autoresponder autoresponse automailer automated automatic bounce bounces unsubscribe subscribe
  notification notifications notify newsletter newsletters enewsletter announcement announcements alert alerts
  support helpdesk servicedesk websupport techsupport customersupport customerservice customercare clientservice
  clientservices team service services subscription subscriptions esubscriptions reminder reminders robot
  majordomo listserv mailman mailinglist rss rssfeeds feeds feedback survey surveys webinar webinars
  marketing promotions promo reservations orders invoices billing payroll helpline hotline sysadmin
  calendarnotification daily weekly digest
`)

/** A role where it is the whole local part or its first word (`info.berlin@`), but not as a last one (`mark.info@`). */
export const ROLE_FIRST = words(`
  info informations information contact contacts office admin administrator administration hello hallo hi bonjour
  kontakt contacto contatto enquiries enquiry inquiries inquiry press media presse  humanresources hr recruiting
  recruitment careers career order invoice booking bookings reservation events event account accounts accounting
  finance security abuse privacy legal compliance reception receptionist frontdesk registrar secretary sekretariat
  secretariat editor editors moderator membership memberships members community feedbacks update updates offers
  deals shop store customer customers client clients crm it ithelp root nobody anonymous cron apache nagios
  ftp website jira confluence jenkins gitlab github bugzilla bugs buildbot bot system systems operations
  noc soc mailer mailing message messages staff everyone
  einkauf vertrieb verkauf buchhaltung rechnung rechnungen kundenservice kundendienst empfang zentrale
  achats ventes comptabilite facturation accueil recrutement
  compras vendas ventas facturacion faturacao contabilidade contabilidad atendimento secretaria
  acquisti vendite amministrazione fatture inkop inköp forsaljning försäljning faktura kundtjanst kundtjänst
  ekonomi indkob salg innkjop inkoop verkoop administratie boekhouding klantenservice
  purchasing procurement payables receivables
`)

/** Also surnames or given names: a role only where nothing else is said, or only other words of this page. */
export const ROLE_ALONE = words(`
  sales jobs news post page service legal help hilfe desk tech it campaign outreach social organizing
  action donate donations hq home online central main general public products product research training
  management team order cash bank church school shopping travel trade
`)

/** What is put beside a role and names no person: `emea.sales@`, `us-jobs@`. */
export const QUALIFIERS = words(`
  a and at by for in of on the to us usa uk eu de fr es it nl at ch be dk se no fi pl cz jp cn au ca nz in br mx
  emea apac latam dach nordic americas america europe asia africa global international world worldwide
  north south east west corp corporate company group internal external business customer client user users
  partner partners vendor vendors supplier technical online digital
  new my our your all
`)

/** Bulk mail says so in its sender's address. */
export const BULK_SENDERS = words(`
  newsletter newsletters enewsletter news announcement announcements subscription subscriptions esubscriptions
  marketing promotions promo offers deals campaign digest daily weekly mailing mailinglist bulletin
  webinar webinars survey surveys outreach
`)

/** A local part that ends (or begins) so belongs to the program that runs a mailing list. */
export const LIST_COMMANDS = words(`
  request bounces bounce owner subscribe unsubscribe join leave confirm errors
`)

/** `usrp-users@`, `spamassassin-talk@`: people write to these, but nobody is called that after a hyphen. */
export const LIST_ENDINGS = words(`
  users list lists talk discuss discussion announce devel developers commits forum
`)

/** Domains, and first labels of domains, where only lists live. */
export const LIST_DOMAINS = words(`
  googlegroups.com groups.io yahoogroups.com egroups.com freelists.org vger.kernel.org librelist.com
  listserv.net topica.com
`)
export const LIST_LABELS = words('lists list listserv listserver mailinglists groups')

/** Labels of domains from which only programs write. */
export const ROLE_LABELS = words(`
  newsletter newsletters enews enewsletter mailings campaign campaigns bounce bounces alerts notify notification
  notifications noreply emarketing
`)

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(word => word !== ''))
}
