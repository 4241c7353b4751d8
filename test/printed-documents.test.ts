import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentText } from '../src/platform/documents/document.ts'
import { readDocument } from '../src/platform/documents/read-document.ts'
import { browserPath, JOURNEY, launch } from './e2e/browser.ts'

const OUTCOME =
  'In twelve months at three dams 86 per cent of the alarms were right, counted by the people who had opened the machines and looked, and we missed one failure in nine.'
const WELL_KNOWN =
  'It is a well-known measurement. Nobody knows yet how it fares below 40 revolutions a minute.'
const COLUMNS = [
  'The first column tells what the people at Norrälv had heard before anybody measured anything there: a hum at night, which grew when the water was high and which they had learned to live with, because every inspection had found the bearings dry and whole.',
  'The second tells what came of it. The sensors listened for a month, and unquestionably the misunderstandings about responsibilities disappeared when the hum had a number. What went wrong is told as well: for three weeks the gateway slept.',
]
const ROWS = [
  ['Dam', 'Turbines', 'Days ahead'],
  ['Norrälv', '4', '11'],
  ['Marlow, upper lock', '2', '9'],
  ['Fyrvik', '1', '14'],
]

const PAGE = `<!doctype html><html lang="en"><title>Silent bearings</title>
  <style>body { font: 11pt serif } td, th { padding: 4px 12px; text-align: left }
  .columns { columns: 2; column-gap: 32px; text-align: justify; hyphens: auto }</style>
  <h1>Silent bearings</h1><p>${OUTCOME}</p><p>${WELL_KNOWN}</p>
  <h2>Where it was measured</h2>
  <table>${ROWS.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>
  <h2>How it went</h2><div class="columns">${COLUMNS.map(text => `<p>${text}</p>`).join('')}</div>
  <h2>What is needed</h2><ol><li>A survey</li><li>Four sensors</li></ol>
  <p style="break-before: page">On the second page stands this.</p><p style="break-before: page">On the third this.</p>`

describe.skipIf(!browserPath)('a page that Chromium printed', JOURNEY, () => {
  let browser: Browser
  let read: DocumentText
  beforeAll(async () => {
    browser = await launch()
    const page = await browser.newPage()
    await page.setContent(PAGE)
    const margin = { top: '70px', bottom: '70px', left: '60px', right: '60px' }
    const header = '<span style="font-size: 8px; margin-left: 60px">Porla, in confidence</span>'
    const footer = '<span style="font-size: 8px; margin-left: 60px" class="pageNumber"></span>'
    const pdf = await page.pdf({
      format: 'A4',
      margin,
      displayHeaderFooter: true,
      headerTemplate: header,
      footerTemplate: footer,
    })
    read = await readDocument(pdf, 'silent-bearings.pdf')
  }, JOURNEY.timeout)
  afterAll(() => browser?.close())

  const texts = (role: string) => read.blocks.filter(block => block.role === role).map(({ text }) => text)

  test('says its headings, and its paragraphs whole and in order', () => {
    expect(read).toMatchObject({ kind: 'pdf', pages: 3, title: 'Silent bearings', doubts: [] })
    expect(texts('heading')).toEqual([
      'Silent bearings',
      'Where it was measured',
      'How it went',
      'What is needed',
    ])
    expect(texts('paragraph')).toEqual([
      OUTCOME,
      WELL_KNOWN,
      ...COLUMNS,
      'On the second page stands this.',
      'On the third this.',
    ])
  })

  test('says its table row by row, and its items', () => {
    expect(read.blocks.flatMap(({ rows }) => (rows ? [rows] : []))).toEqual([ROWS])
    expect(texts('item')).toEqual(['1. A survey', '2. Four sensors'])
  })

  test('says what runs through its pages once, and where each thing stands', () => {
    expect(texts('note')).toEqual(['Porla, in confidence'])
    expect(read.blocks.at(-1)).toEqual({ page: 3, role: 'paragraph', text: 'On the third this.' })
  })
})
