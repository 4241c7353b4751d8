import { lexer, type Token, type Tokens } from 'marked'
import { decodeTextFile } from './decode-text.ts'
import { type Block, type DocumentText, tableBlock } from './document.ts'
import { htmlBlocks } from './read-html.ts'
import { unreadable } from './unreadable.ts'

/** Markdown with tables and lists as GitHub has them. Code and front matter are left out. */
export function readMarkdown(bytes: Uint8Array): DocumentText {
  const text = decodeTextFile(bytes).replace(/^---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/, '')
  const draft: Draft = { blocks: [], hasCode: false }
  addTokens(draft, tokensOf(text), 'paragraph')
  const title = draft.blocks.find(({ role }) => role === 'heading')?.text
  return {
    kind: 'markdown',
    pages: 1,
    ...(title ? { title } : {}),
    blocks: draft.blocks,
    doubts: draft.hasCode ? ['Code was left out'] : [],
  }
}

/** The library goes down into what it reads by calling itself, and passes on what is long all at once. */
function tokensOf(text: string): Token[] {
  try {
    return lexer(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw unreadable('it is too long, or its parts stand too deep within each other, to be read as Markdown')
  }
}

type Draft = { blocks: Block[]; hasCode: boolean }

function addTokens(draft: Draft, tokens: Token[], role: Block['role']): void {
  for (const token of tokens) addToken(draft, token, role)
}

function addToken(draft: Draft, token: Token, role: Block['role']): void {
  switch (token.type) {
    case 'heading':
      add(draft, 'heading', inline(token.tokens ?? []))
      break
    case 'paragraph':
    case 'text':
      add(draft, role, inline(token.tokens ?? [token]))
      break
    case 'list':
      for (const item of (token as Tokens.List).items) addTokens(draft, item.tokens, 'item')
      break
    case 'blockquote':
      addTokens(draft, token.tokens ?? [], role)
      break
    case 'table':
      addTable(draft, token as Tokens.Table)
      break
    case 'html':
      draft.blocks.push(...htmlBlocks(token.raw).blocks)
      break
    case 'code':
      draft.hasCode = true
  }
}

function addTable(draft: Draft, { header, rows }: Tokens.Table): void {
  const cells = [header, ...rows].map(row => row.map(cell => clean(inline(cell.tokens))))
  draft.blocks.push(tableBlock(1, cells))
}

function add({ blocks }: Draft, role: Block['role'], spaced: string): void {
  const text = clean(spaced)
  if (text !== '') blocks.push({ page: 1, role, text })
}

/** Of an emphasis or a link what it says; code within a sentence is a part of it. Tags say nothing. */
function inline(tokens: Token[]): string {
  return tokens
    .map(token => {
      if (token.type === 'br') return '\n'
      if (token.type === 'html' || token.type === 'checkbox') return ''
      if (token.type === 'image') return token.text
      if (token.type === 'codespan' || token.type === 'escape') return token.text
      return 'tokens' in token && token.tokens
        ? inline(token.tokens)
        : 'text' in token
          ? entities(token.text)
          : ''
    })
    .join('')
}

/** A name for a character that no keyboard has; what stands for a space is one. */
const entities = (text: string): string =>
  text.replace(/&#?\w{1,31};/g, reference => htmlBlocks(`<p>${reference}`).blocks[0]?.text ?? ' ')

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim()
