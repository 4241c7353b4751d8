import { storyId } from './story-id.ts'

/** Whom Porla deals with: five clients, one that may become one, and the competitor it sent a client to. */
export const ORGANISATIONS = {
  norralv: {
    id: storyId(21),
    name: 'Norrälv Energi',
    domains: ['norralv-energi.example'],
    about: 'district heating for a town where it is -30 °C in January',
  },
  mondego: {
    id: storyId(22),
    name: 'Águas do Mondego',
    domains: ['aguas-mondego.example'],
    about: 'water for a river valley, 420 km of it in plastic pipe',
  },
  marlow: {
    id: storyId(23),
    name: 'Marlow Bay Paper',
    domains: ['marlowbay-paper.example'],
    about: 'a board mill that runs day and night',
  },
  haugstad: {
    id: storyId(24),
    name: 'Haugstad Laks',
    domains: ['haugstad-laks.example'],
    about: 'young salmon in tanks, alive as long as the water moves',
  },
  delamere: {
    id: storyId(25),
    name: 'Delamere Hospitals',
    // The trust became part of Delamere Care in October 2025; its people moved to the new domain one by one.
    domains: ['delamere-hospitals.example', 'delamere-care.example'],
    about: 'three hospitals and the pumps in their basements',
  },
  fyrvik: {
    id: storyId(26),
    name: 'Fyrvik Vatten',
    domains: ['fyrvik-vatten.example'],
    about: 'nine pumping stations and four employees',
  },
  lauscher: {
    id: storyId(27),
    name: 'Lauscher Messtechnik',
    domains: ['lauscher-messtechnik.example'],
    about: 'a competitor, better than us at plastic pipe',
  },
} as const
