/** Line drawings on a 24 by 24 grid. */
const drawings: Record<string, string> = {
  menu: 'M4 6h16M4 12h16M4 18h16',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20',
  inbox: 'M4 5h16v14H4zM4 13h5l1.5 3h3L15 13h5',
  drafts: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  send: 'M4 4l17 8l-17 8l3-8zM7 12h9',
  pencil: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  refresh: 'M19 12a7 7 0 1 1-2.2-5.1M19 3v5h-5',
  more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M20 12H5M11 6l-6 6l6 6',
  down: 'M6 9l6 6l6-6',
  up: 'M6 15l6-6l6 6',
  reply: 'M10 6l-6 6l6 6M4 12h9c4 0 7 2 7 7',
  replyAll: 'M8 6l-6 6l6 6M13 6l-6 6l6 6M7 12h7c4 0 7 2 7 7',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10.5 11v6M13.5 11v6',
  gear: 'M12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1',
  clip: 'M8 12l6-6a3 3 0 0 1 4.5 4.5L10 19a5 5 0 0 1-7-7l8-8',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.5v.01',
  error: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 7.5v6M12 16.5v.01',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 11v6M12 7.5v.01',
  help: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 17v.01',
  check: 'M5 12.5l5 5L19 7',
  checkCircle: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM8 12.3l3 3l5-6',
  shield: 'M12 3l8 3v6c0 5-3.5 8-8 9c-4.5-1-8-4-8-9V6zM8.5 12l2.5 2.5l4.5-5',
  person: 'M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4 20c1-4 4-5.5 8-5.5s7 1.5 8 5.5',
  people:
    'M9 5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7zM2.5 19c.7-3.5 3.2-4.8 6.5-4.8s5.8 1.3 6.5 4.8M16 5.3a3.3 3.3 0 0 1 0 6.4M18 14.7c2 .6 3.2 2 3.6 4.3',
  email: 'M3 6h18v12H3zM3 7l9 7l9-7',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 7v5l3.5 2',
  cart: 'M3 4h3l2.5 11h9.5l2-8H7M9.5 19v.01M17 19v.01',
  bag: 'M5 8h14l1 13H4zM9 8V6a3 3 0 0 1 6 0v2',
  truck: 'M2 6h12v10H2zM14 9h4l4 4v3h-8M6.5 18.5v.01M17.5 18.5v.01',
  pin: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM12 8a2 2 0 1 0 0 4a2 2 0 0 0 0-4z',
  star: 'M12 3.5l2.6 5.6l6 .7l-4.5 4.1l1.2 6l-5.3-3l-5.3 3l1.2-6l-4.5-4.1l6-.7z',
  store: 'M4 10v10h16V10M3 10l2-6h14l2 6zM10 20v-6h4v6',
  ticket: 'M3 7h18v3a2 2 0 0 0 0 4v3H3v-3a2 2 0 0 0 0-4zM14 7v10',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  money:
    'M12 4v16M16 7.5c-1-1.2-2.3-1.7-4-1.7c-2.3 0-4 1-4 3c0 4.3 8.3 2 8.3 6.3c0 2-1.8 3.2-4.3 3.2c-1.9 0-3.5-.7-4.5-2',
  phone: 'M6 3l4 1l1 5l-2.5 1.5c1 2.3 2.7 4 5 5L15 13l5 1l1 4c-1 2-3 3-5 2.5C9.5 18.5 5.5 14.5 3.5 8C3 6 4 4 6 3z',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  bookmark: 'M6 3h12v18l-6-4l-6 4z',
  tag: 'M3 12V4h8l10 10l-8 8zM7.5 8v.01',
  globe: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM3 12h18M12 3c3 3 4 6 4 9s-1 6-4 9c-3-3-4-6-4-9s1-6 4-9z',
  undo: 'M8 5L4 9l4 4M4 9h9a6 6 0 0 1 0 12H9',
  plane: 'M3 13l18-9l-6 17l-3-7z',
  car: 'M3 16v-4l2.5-6h13L21 12v4zM3 12h18M7 19v.01M17 19v.01',
  video: 'M3 6h12v12H3zM15 11l6-4v10l-6-4z',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1',
}

/** Names of card v1's known icons and of the Material icons that add-ons use, where ours are called otherwise. */
const otherNames: Record<string, string> = {
  airplane: 'plane',
  flight_arrival: 'plane',
  flight_departure: 'plane',
  bus: 'car',
  train: 'car',
  confirmation_number_icon: 'ticket',
  confirmation_number: 'ticket',
  dollar: 'money',
  payments: 'money',
  description: 'document',
  event_performer: 'person',
  event_seat: 'ticket',
  hotel: 'store',
  hotel_room_type: 'store',
  invite: 'calendar',
  event: 'calendar',
  map_pin: 'pin',
  location_on: 'pin',
  membership: 'ticket',
  multiple_people: 'people',
  group: 'people',
  offer: 'tag',
  sell: 'tag',
  restaurant_icon: 'store',
  shopping_cart: 'cart',
  shopping_bag: 'bag',
  package_2: 'bag',
  package: 'bag',
  inventory_2: 'bag',
  video_camera: 'video',
  video_play: 'video',
  local_shipping: 'truck',
  mail: 'email',
  edit: 'pencil',
  edit_note: 'pencil',
  draft: 'document',
  language: 'globe',
  translate: 'globe',
  check_circle: 'checkCircle',
  verified: 'checkCircle',
  verified_user: 'shield',
  done: 'check',
  schedule: 'clock',
  hourglass_top: 'clock',
  block: 'error',
  report: 'warning',
  delete: 'trash',
  account_circle: 'person',
  visibility_off: 'info',
  settings: 'gear',
  open_in_new: 'link',
  policy: 'document',
  article: 'document',
  privacy_tip: 'lock',
  gpp_maybe: 'warning',
  call: 'phone',
}

export function icon(name: string, size = 20): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', drawings[name] ?? '')
  svg.append(path)
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('width', String(size))
  svg.setAttribute('height', String(size))
  svg.setAttribute('class', 'icon')
  svg.setAttribute('data-icon', name)
  svg.setAttribute('aria-hidden', 'true')
  return svg
}

/** An unknown Material name renders empty, as in Gmail. */
export function cardIcon(name: string, size = 20): SVGSVGElement {
  const lower = name.toLowerCase()
  return icon(otherNames[lower] ?? lower, size)
}
