import type { Zone } from './local-time.ts'
import type { ORGANISATIONS } from './organisations.ts'
import { storyId } from './story-id.ts'

export type CastOrganisation = keyof typeof ORGANISATIONS | 'porla'

/** One who writes or is written to. The first address is the one in use unless a mail says otherwise. */
export type CastPerson = {
  id: string
  name: string
  addresses: readonly [string, ...string[]]
  /** Where mail went before this day. */
  earlier?: { address: string; until: string }
  organisation: CastOrganisation | null
  role: string
  zone: Zone
}

export const MEMBERS = {
  ylva: {
    ...member(
      11,
      'Ylva Sandström',
      'founder',
      'Stockholm',
      'ylva@porla.example',
      'ylva.sandstrom@porla.example',
    ),
    earlier: { address: 'ylva.sandstrom@porla.example', until: '2024-09-01' },
  },
  duarte: member(12, 'Duarte Nogueira', 'account director', 'Lisbon', 'duarte@porla.example'),
  priya: member(
    13,
    'Priya Raman',
    'sales engineer',
    'Toronto',
    'priya@porla.example',
    'priya@lab.porla.example',
  ),
}

const north = outsiders('norralv', 'Stockholm')
const coimbra = outsiders('mondego', 'Lisbon')
const mill = outsiders('marlow', 'Toronto')
const fjord = outsiders('haugstad', 'Oslo')
const lakeside = outsiders('fyrvik', 'Stockholm')
const wards = outsiders('delamere', 'London')

export const PEOPLE = {
  gunnar: north(31, 'Gunnar Öberg', 'chief engineer', 'gunnar.oberg@norralv-energi.example'),
  maarit: north(32, 'Maarit Lehtonen', 'head of production', 'maarit.lehtonen@norralv-energi.example'),
  sofia: north(33, 'Sofia Bergqvist', 'purchaser', 'sofia.bergqvist@norralv-energi.example'),
  birgitta: north(34, 'Birgitta Holm', 'assistant', 'birgitta.holm@norralv-energi.example'),
  elias: north(35, 'Elias Nyström', 'operator', 'elias.nystrom@norralv-energi.example'),
  /** Planned maintenance at Norrälv until June 2025; came back a year later from Fyrvik's waterworks. */
  jonas: {
    ...lakeside(
      36,
      'Jonas Ek',
      'maintenance planner',
      'jonas.ek@fyrvik-vatten.example',
      'jonas.ek@norralv-energi.example',
    ),
    earlier: { address: 'jonas.ek@norralv-energi.example', until: '2026-01-01' },
  },
  wilma: lakeside(37, 'Wilma Strand', 'head of waterworks', 'wilma.strand@fyrvik-vatten.example'),

  helena: coimbra(41, 'Helena Cordeiro', 'director of operations', 'helena.cordeiro@aguas-mondego.example'),
  rui: coimbra(42, 'Rui Tavares', 'network engineer', 'rui.tavares@aguas-mondego.example'),
  ines: coimbra(43, 'Inês Faria', 'assistant to the board', 'ines.faria@aguas-mondego.example'),

  nkechi: mill(
    51,
    'Nkechi Adeyemi',
    'reliability engineer',
    'nkechi.adeyemi@marlowbay-paper.example',
    'nkechi@postbox.example',
  ),
  walt: mill(52, 'Walt Kowalczyk', 'mill manager', 'walt.kowalczyk@marlowbay-paper.example'),
  real: mill(53, 'Réal Gagnon', 'millwright', 'real.gagnon@marlowbay-paper.example'),
  denise: mill(54, 'Denise Arsenault', 'stores', 'denise.arsenault@marlowbay-paper.example'),

  ingrid: fjord(61, 'Ingrid Haugstad', 'owner', 'ingrid@haugstad-laks.example'),
  trond: fjord(62, 'Trond Myklebust', 'site technician', 'trond@haugstad-laks.example'),
  siv: fjord(63, 'Siv Haugstad', 'bookkeeper', 'siv@haugstad-laks.example'),

  owen: wards(
    71,
    'Owen Prichard',
    'head of estates, retired July 2026',
    'owen.prichard@delamere-hospitals.example',
  ),
  farida: wards(72, 'Farida Rahimi', 'category manager, procurement', 'farida.rahimi@delamere-care.example'),
  grace: wards(73, 'Grace Achebe', 'head of estates', 'grace.achebe@delamere-care.example'),
  pauline: wards(74, 'Pauline Ashworth', 'assistant to Owen', 'pauline.ashworth@delamere-hospitals.example'),
  callum: wards(75, 'Callum Reid', 'energy manager', 'callum.reid@delamere-hospitals.example'),

  matthias: outsiders('lauscher', 'Berlin')(
    81,
    'Matthias Brandl',
    'head of sales',
    'm.brandl@lauscher-messtechnik.example',
  ),
  bram: outsiders(null, 'Amsterdam')(
    82,
    'Bram de Wit',
    'doctoral student',
    'b.dewit@hoogwater-university.example',
  ),
  kerstin: outsiders(null, 'Stockholm')(
    83,
    'Kerstin Falk',
    'programme, Nordic Heat Days',
    'kerstin.falk@heatdays.example',
  ),
  per: outsiders(null, 'Stockholm')(
    84,
    'Per Aspelin',
    'vibration consultant',
    'per@aspelin-vibration.example',
  ),
}

/** Addresses that write but are nobody: roles, robots, lists. They must never become relationships. */
export const VOICES = {
  inkop: voice('Inköp Norrälv', 'inkop@norralv-energi.example', 'Stockholm'),
  compras: voice('', 'compras@aguas-mondego.example', 'Lisbon'),
  heatweek: voice('Heat Week', 'letters@heatweek.example', 'London'),
  calendar: voice('Calendar', 'no-reply@calendar-robot.example', 'London'),
  postmaster: voice('Mail Delivery System', 'mailer-daemon@norralv-energi.example', 'Stockholm'),
  pumplist: voice('Pumplist', 'pumplist@lists.rotating.example', 'London'),
}

/** Halden & Osei of the second workspace, who put old drawings in order, and a brewer. They also know Gunnar. */
export const NEIGHBOURS = {
  amara: outsiders(null, 'Stockholm')(91, 'Amara Osei', 'archivist', 'amara@halden-osei.example'),
  felix: outsiders(null, 'Stockholm')(92, 'Felix Halden', 'draughtsman', 'felix@halden-osei.example'),
  tove: outsiders(null, 'Stockholm')(93, 'Tove Sandell', 'brewer', 'tove@bryggaren.example'),
}

export const CAST = { ...MEMBERS, ...PEOPLE, ...VOICES, ...NEIGHBOURS }

export type MemberKey = keyof typeof MEMBERS
export type PersonKey = keyof typeof PEOPLE
export type CastKey = keyof typeof CAST

function member(
  n: number,
  name: string,
  role: string,
  zone: Zone,
  ...addresses: [string, ...string[]]
): CastPerson {
  return { id: storyId(n), name, addresses, organisation: 'porla', role, zone }
}

function outsiders(organisation: CastOrganisation | null, zone: Zone) {
  return (n: number, name: string, role: string, ...addresses: [string, ...string[]]): CastPerson => ({
    id: storyId(n),
    name,
    addresses,
    organisation,
    role,
    zone,
  })
}

function voice(name: string, address: string, zone: Zone): Omit<CastPerson, 'id' | 'organisation' | 'role'> {
  return { name, addresses: [address], zone }
}
