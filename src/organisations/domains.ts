import { parse } from 'tldts'

/**
 * The domain that an organisation is known by: the registrable part of an address's domain
 * (`mail.eu.firm.co.uk` → `firm.co.uk`, by the Public Suffix List), or null where the domain says nothing about
 * where somebody works: mail providers, IP addresses, local names.
 */
export function organisationDomain(address: string): string | null {
  const host = address.slice(address.lastIndexOf('@') + 1)
  const { domain, isIp } = parse(host, { allowPrivateDomains: false, validateHostname: true })
  if (isIp || !domain || isMailProvider(domain)) return null
  return domain
}

/** A first name for an organisation of which only the domain is known: `norrland-energi.se` → `Norrland Energi`. */
export function organisationName(domain: string): string {
  const label = domain.split('.')[0]!
  const words = label.split(/[-_]/).filter(Boolean)
  return words
    .map(word => (word.length <= 3 ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1)))
    .join(' ')
}

function isMailProvider(domain: string): boolean {
  if (PROVIDERS.has(domain)) return true
  return PROVIDER_FAMILIES.has(domain.split('.')[0]!)
}

/** Providers that run the same name under many countries: yahoo.co.uk, hotmail.fr, gmx.at … */
const PROVIDER_FAMILIES = new Set([
  'yahoo',
  'hotmail',
  'outlook',
  'live',
  'gmx',
  'msn',
  'ymail',
  'rocketmail',
  'googlemail',
  'yandex',
  'protonmail',
])

const PROVIDERS = new Set(
  `gmail.com aol.com icloud.com me.com mac.com proton.me pm.me zoho.com mail.com mail.ru inbox.ru bk.ru list.ru
  rambler.ru qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn aliyun.com
  naver.com daum.net hanmail.net rediffmail.com web.de t-online.de freenet.de arcor.de posteo.de mailbox.org
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it tin.it telia.com
  comhem.se spray.se bredband.net online.no broadpark.no o2.pl wp.pl interia.pl onet.pl op.pl tlen.pl seznam.cz
  centrum.cz email.cz abv.bg ukr.net i.ua bigpond.com optusnet.com.au xtra.co.nz btinternet.com ntlworld.com
  virginmedia.com sky.com talktalk.net blueyonder.co.uk comcast.net verizon.net att.net sbcglobal.net bellsouth.net
  cox.net charter.net earthlink.net mindspring.com juno.com netzero.net prodigy.net excite.com netscape.net
  lycos.com compuserve.com sympatico.ca rogers.com shaw.ca telus.net uol.com.br bol.com.br terra.com.br ig.com.br
  fastmail.com fastmail.fm hushmail.com tutanota.com tuta.io hey.com duck.com pobox.com riseup.net usa.net
  email.com bluewin.ch skynet.be telenet.be chello.nl planet.nl xs4all.nl kpnmail.nl home.nl ziggo.nl`.split(
    /\s+/,
  ),
)
