/** A small shop file: two orders of Nora, one of somebody else. */
export const shopRows = () => ({
  shop: {
    name: 'Fjeldbutik',
    domain: 'fjeldbutik.example',
    supportEmail: 'Hei@fjeldbutik.example',
    currencies: ['NOK'],
  },
  orders: [
    {
      orderNumber: '7001',
      email: 'nora@post.example',
      customerName: 'Nora Vik',
      placedAt: '2026-11-01T10:00:00+01:00',
      currency: 'NOK',
      total: 1099.9,
      shipments: [{ carrier: 'bring', trackingNumber: '00370712345678901234', status: 'Shipped' }],
    },
    {
      orderNumber: '7002',
      email: 'nora@post.example',
      otherEmails: ['nora@work.example'],
      placedAt: '2026-11-02T10:00:00+01:00',
      currency: 'NOK',
      total: '20.05',
    },
    {
      orderNumber: '7003',
      email: 'odd@post.example',
      placedAt: '2026-11-03T10:00:00+01:00',
      currency: 'JPY',
      total: 1500,
    },
  ],
})
