import {
  BULK_SENDERS,
  LIST_COMMANDS,
  LIST_DOMAINS,
  LIST_ENDINGS,
  LIST_LABELS,
  QUALIFIERS,
  ROLE_ALONE,
  ROLE_ANYWHERE,
  ROLE_FIRST,
  ROLE_LABELS,
} from './address-words.ts'

export type AddressKind = 'human' | 'role' | 'list'

/**
 * Whether a person, a role or a mailing list stands behind an address, as far as the address itself says.
 * In doubt it is a person: a role taken for a person shows at once and can be marked, a person taken for a role
 * is never seen.
 */
export function addressKind(address: string): AddressKind {
  const known = kinds.get(address)
  if (known) return known
  if (kinds.size >= KINDS_REMEMBERED) kinds.clear()
  const kind = kindOf(address)
  kinds.set(address, kind)
  return kind
}

/** The same people write again and again; asking the word lists each time took a sixth of reading a header. */
const KINDS_REMEMBERED = 10_000
const kinds = new Map<string, AddressKind>()

function kindOf(address: string): AddressKind {
  const at = address.lastIndexOf('@')
  const local = withoutTag(address.slice(0, at))
  const domain = address.slice(at + 1)
  if (isListDomain(domain) || isListLocal(local)) return 'list'
  return isRole(local, domain) ? 'role' : 'human'
}

/** Whether the address of a sender says that what it sends goes to many. */
export const isBulkSender = (address: string): boolean =>
  wordsOf(address.slice(0, address.lastIndexOf('@'))).some(word => BULK_SENDERS.has(word))

/** Lists live in `lists.example.com`; that somebody registered lists.com says nothing. */
const isListDomain = (domain: string): boolean =>
  LIST_DOMAINS.has(domain) ||
  domain
    .split('.')
    .slice(0, -2)
    .some(label => LIST_LABELS.has(label))

function isListLocal(local: string): boolean {
  const hyphen = local.lastIndexOf('-')
  if (hyphen < 1) return false
  const ending = local.slice(hyphen + 1)
  if (LIST_COMMANDS.has(ending) || LIST_ENDINGS.has(ending)) return true
  const beginning = local.slice(0, local.indexOf('-'))
  return beginning === 'owner' || beginning === 'discuss'
}

function isRole(local: string, domain: string): boolean {
  // no-reply, do_not_reply, mailer.daemon, no.address: one word, whatever stands between its parts
  if (ONE_WORD.test(local.replace(/[._-]/g, ''))) return true
  const words = wordsOf(local)
  if (words.length === 0) return false
  if (words.some(word => ROLE_ANYWHERE.has(word)) || ROLE_FIRST.has(words[0]!)) return true
  const labels = domain.split('.')
  if (labels.some(label => ROLE_LABELS.has(label)) || isMadeByProgram(local)) return true
  const isRoleWord = (word: string) => ROLE_ALONE.has(word) || ROLE_FIRST.has(word)
  return (
    words.some(isRoleWord) &&
    words.every(word => isRoleWord(word) || QUALIFIERS.has(word) || labels.includes(word))
  )
}

const ONE_WORD =
  /no-?reply|donotreply|dontreply|donotrespond|mailerdaemon|^noaddress$|^undisclosed|^microsoftexchange[0-9a-f]{16}/

/** `2.20290.44-t9bsgc0tywdu.1@`: one address per mailing or recipient, of the kind that nobody types. */
const isMadeByProgram = (local: string): boolean =>
  local.replace(/\D/g, '').length >= 6 && local.split(/[^a-z0-9]/).filter(part => /\d/.test(part)).length >= 3

/** The words of a local part; numbers behind them (support2, info-17) say nothing. */
const wordsOf = (local: string): string[] =>
  withoutTag(local)
    .split(/[._-]/)
    .map(word => word.replace(/\d{1,3}$/, ''))
    .filter(word => word !== '')

const withoutTag = (local: string): string => {
  const plus = local.indexOf('+')
  return plus > 0 ? local.slice(0, plus) : local
}
