// A small catalog made by hand, of an invented product, for tests of what shows and finds records.
import type { Catalog, Section, Statement } from '../../src/model/catalog.ts'
import type { Block } from '../../src/model/document.ts'
import type { ChannelFacts, Feature, KeyRecord } from '../../src/model/record.ts'
import type { Source } from '../../src/model/source.ts'

export const URL_BASE = 'https://learn.microsoft.com/en-us/contoso-shield/configure-features'

export function at(line: number, endLine = line, anchor = 'configure-meeting-guard'): Source {
  return { file: 'content/meeting-guard.md', line, endLine, url: `${URL_BASE}#${anchor}` }
}

const none: ChannelFacts = { available: null, type: null, path: [], source: null }

export function keyRecord(key: string, over: Partial<KeyRecord> = {}): KeyRecord {
  return {
    key,
    feature: { id: 'meeting-guard', title: 'Meeting guard' },
    summary: null,
    mentionOnly: false,
    status: 'current',
    statusNote: null,
    channels: { mdm: none, mam: none },
    defaults: [],
    values: [],
    freeText: false,
    caveats: [],
    related: [],
    aliases: [],
    source: at(10),
    ...over,
  }
}

const APPS = ['Apps', 'App configuration policies', 'Add']

export const KEYS: readonly KeyRecord[] = [
  keyRecord('GuardMeetings', {
    summary: 'Warns people before they join a meeting that is not what it says it is.',
    channels: {
      mdm: { available: true, type: 'String', path: [...APPS, 'Managed devices'], source: at(10) },
      mam: { available: true, type: null, path: [...APPS, 'Managed apps'], source: at(20) },
    },
    defaults: [
      { value: 'true', when: null, sources: [at(11)] },
      { value: 'false', when: { cloud: 'us-government' }, sources: [at(12)] },
    ],
    values: [
      { value: 'true', meaning: 'meetings are guarded', source: at(11) },
      { value: 'false', meaning: 'meetings are not guarded', source: at(11) },
    ],
    caveats: [
      {
        kind: 'important',
        text: 'Use one policy only, for managed devices or for managed apps.',
        when: null,
        sources: [at(30, 31)],
      },
      { kind: 'limit', text: 'Not available on supervised devices.', when: { supervised: true }, sources: [at(33)] },
    ],
    related: [{ key: 'GuardOptionalCalendar', kind: 'confused-with', why: 'That key only concerns the permission.' }],
    aliases: ['meeting guard key'],
  }),
  keyRecord('GuardLevelAutomaticRemediationOfCalendars', {
    summary: 'How strongly the app warns.',
    channels: {
      mdm: { available: true, type: 'Integer', path: [...APPS, 'Managed devices'], source: at(40) },
      mam: { available: false, type: null, path: [], source: null },
    },
    defaults: [{ value: '1', when: null, sources: [at(40)] }],
    values: [
      { value: '0', meaning: 'Off', source: at(40) },
      { value: '1', meaning: 'Quiet', source: at(40) },
      { value: '2', meaning: 'Loud', source: at(40) },
    ],
    source: at(40),
  }),
  keyRecord('GuardOptionalCalendar', {
    summary: 'Lets people skip the calendar permission.',
    status: 'retired',
    statusNote: 'Since July 2026 the key no longer applies.',
    defaults: [],
    freeText: false,
    source: at(50),
  }),
  keyRecord('ShieldDeviceTag', {
    feature: { id: 'device-tags', title: 'Device tags' },
    summary: 'Puts a tag on the device.',
    freeText: true,
    channels: {
      mdm: { available: true, type: 'String', path: [...APPS, 'Managed devices'], source: at(60) },
      mam: none,
    },
    source: { ...at(60), file: 'content/device-tags.md', url: `${URL_BASE}#device-tags` },
  }),
  keyRecord('LoopbackServer', { mentionOnly: true, source: at(70) }),
]

export const FEATURES: readonly Feature[] = [
  {
    id: 'meeting-guard',
    title: 'Meeting guard',
    summary: 'Warns of meetings that are not what they say they are.',
    aliases: ['calendar protection', 'anti-spoofing'],
    keys: KEYS.filter(each => each.feature.id === 'meeting-guard').map(each => each.key),
    caveats: [{ kind: 'note', text: 'People need to open the app once.', when: null, sources: [at(8)] }],
    source: at(1),
  },
  {
    id: 'device-tags',
    title: 'Device tags',
    summary: 'Tags tell groups of devices apart.',
    aliases: ['tagging'],
    keys: ['ShieldDeviceTag'],
    caveats: [],
    source: { ...at(1), file: 'content/device-tags.md' },
  },
]

const section = (id: number, title: string, parent: number | null, line: number): Section => ({
  id,
  page: 0,
  level: parent === null ? 1 : 2,
  title,
  anchor: title.toLowerCase().replace(/ /g, '-'),
  parent,
  feature: 'meeting-guard',
  condition: {},
  source: at(line),
})

export function statement(id: number, text: string, line: number, over: Partial<Statement> = {}): Statement {
  return {
    id,
    text,
    form: 'sentence',
    alert: null,
    section: 0,
    feature: 'meeting-guard',
    names: [],
    keys: [],
    condition: {},
    procedure: null,
    context: null,
    source: at(line),
    ...over,
  }
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', spans: [{ text }] })

export const CATALOG: Catalog = {
  pages: [
    {
      file: 'content/meeting-guard.md',
      title: 'Meeting guard',
      summary: 'Warns of meetings that are not what they say they are.',
      date: '2026-03-04',
      url: URL_BASE,
      aliases: [],
      oneFeature: true,
    },
    {
      file: 'content/device-tags.md',
      title: 'Device tags',
      summary: 'Tags tell groups of devices apart.',
      date: '2026-03-04',
      url: URL_BASE,
      aliases: [],
      oneFeature: true,
    },
  ],
  features: FEATURES,
  keys: KEYS,
  terms: [
    { term: 'supervised', aliases: ['supervision', 'supervised mode'], explained: true, statements: [4] },
    { term: 'heartbeat', aliases: [], explained: false, statements: [5] },
  ],
  problems: [
    {
      kind: 'contradiction',
      message: 'The page says that the calendar permission is on by default, and that it is off by default.',
      keys: ['GuardOptionalCalendar'],
      sources: [at(49), at(52)],
    },
  ],
  sections: [
    section(0, 'Meeting guard', null, 1),
    section(1, 'Guard meetings on enrolled devices', 0, 9),
    section(2, 'Words of the field', 0, 80),
  ],
  statements: [
    statement(0, 'Meeting guard warns of meetings that are not what they say they are.', 3),
    statement(1, 'Meeting guard reads calendars on the device only.', 4),
    statement(2, 'By default, GuardMeetings = true.', 11, {
      section: 1,
      names: ['GuardMeetings'],
      keys: ['GuardMeetings'],
    }),
    statement(3, 'Use one policy only, for managed devices or for managed apps.', 30, {
      form: 'alert',
      alert: 'important',
    }),
    statement(4, 'A supervised device is a device that is configured in supervised mode.', 81, { section: 2 }),
    statement(5, 'The app sends a heartbeat each time somebody opens it.', 82, { section: 2 }),
  ],
  procedures: [
    {
      id: 0,
      title: 'Guard meetings on enrolled devices',
      section: 1,
      feature: 'meeting-guard',
      keys: ['GuardMeetings'],
      channel: 'mdm',
      condition: { channel: 'mdm' },
      steps: [
        {
          text: 'Open the Intune admin center and choose Apps > App configuration policies > Add > Managed devices.',
          source: at(9),
          sub: [],
        },
        {
          text: 'Add GuardMeetings as the key and set the value type to String.',
          source: at(10),
          sub: [
            { text: 'By default, GuardMeetings = true.', source: at(11), sub: [] },
            { text: 'GuardMeetings = false turns the guard off.', source: at(12), sub: [] },
          ],
        },
        { text: 'Assign the policy to the devices it is meant for.', source: at(13), sub: [] },
      ],
      source: at(9, 13),
    },
    {
      id: 1,
      title: 'Guard meetings',
      section: 1,
      feature: 'meeting-guard',
      keys: ['GuardMeetings'],
      channel: 'mam',
      condition: { channel: 'mam', supervised: false },
      steps: [{ text: 'Add GuardMeetings as the key with the value false.', source: at(20), sub: [] }],
      source: at(20),
    },
  ],
  documents: [
    [
      { kind: 'heading', level: 1, spans: [{ text: 'Meeting guard' }], line: 1, endLine: 1 },
      paragraph('Meeting guard warns of meetings that are not what they say they are.'),
    ],
    [{ kind: 'heading', level: 1, spans: [{ text: 'Device tags' }], line: 1, endLine: 1 }],
  ],
}
