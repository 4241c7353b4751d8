import { domainToASCII } from 'node:url'

/** RFC 5321 allows 64 + 1 + 255; some systems write more, but nobody's address is longer than this. */
const ADDRESS_LIMIT = 320

const ORDINARY =
  /^[a-z0-9._%+=~!#$&*/?^{|}-][a-z0-9._%+=~!#$&'*/?^`{|}-]*@[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/
const LOCAL = /^(?:[^\s"(),:;<>@[\\\]\x00-\x1f\x7f]+|"[^"\\\x00-\x1f\x7f]+")$/
const DOMAIN = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/
const DOMAIN_LITERAL = /^\[[0-9a-f.:]+\]$|^\[ipv6:[0-9a-f.:]+\]$/

/**
 * The address in the one form it is known by: lower-case, without white space, source route, `mailto:` or
 * quotes that it does not need, international domains in their ASCII form (RFC 5890). Plus tags stay: whether
 * they are one person is not for mail to say. Null where it is no address.
 */
export function normaliseAddress(raw: string): string | null {
  const plain = raw.trim().toLowerCase()
  if (plain.length <= ADDRESS_LIMIT && ORDINARY.test(plain)) return ownCopy(plain)
  if (plain.length > 2 * ADDRESS_LIMIT) return null
  const address = withoutWrapping(plain)
  const at = address.lastIndexOf('@')
  if (at < 1 || address.length > ADDRESS_LIMIT) return null
  const local = unquotedLocal(address.slice(0, at))
  const domain = normaliseDomain(address.slice(at + 1))
  if (local.includes('@')) return secondAddress(local, domain)
  return domain && LOCAL.test(local) ? ownCopy(`${local}@${domain}`) : null
}

/**
 * A short text cut from a long one keeps the long one in memory for as long as it lives. Addresses outlive
 * their messages, so they get their own characters.
 */
const ownCopy = (text: string): string => ` ${text}`.slice(1)

function withoutWrapping(plain: string): string {
  const bare = plain.startsWith('mailto:') ? plain.slice(7).replace(/\?.*$/, '') : plain.replace(/^smtp:/, '')
  return bare
    .replace(/^[@a-z0-9.,\s-]+:(?=[^:]*@)/, '')
    .replace(bare.includes('"') ? /[<>\x00-\x1f\x7f]+/g : /[\s<>\x00-\x1f\x7f]+/g, '')
    .replace(/^['`]+|['`.,]+$/g, '')
}

function unquotedLocal(local: string): string {
  const quoted = /^"(.*)"$/.exec(local)
  if (!quoted) return local
  const inside = quoted[1]!.replace(/\\(.)/g, '$1')
  return /^[^\s"(),:;<>@[\\\]]+$/.test(inside) ? inside : local
}

function normaliseDomain(raw: string): string | null {
  const domain = raw.replace(/\.$/, '')
  if (DOMAIN.test(domain)) return domain
  if (DOMAIN_LITERAL.test(domain)) return domain
  if (!/[^\x00-\x7f]/.test(domain)) return null
  const ascii = domainToASCII(domain)
  return DOMAIN.test(ascii) ? ascii : null
}

/** `ann@example.com@GATEWAY`: a gateway has put its own name behind a whole address. */
function secondAddress(local: string, domain: string | null): string | null {
  return domain && !domain.includes('.') && local.indexOf('@') === local.lastIndexOf('@')
    ? normaliseAddress(local)
    : null
}
