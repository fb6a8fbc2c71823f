/** Of this year, invented: Norwegian gowns for a hospital in Kisumu, the consignee a person. */
export const gowns = {
  party: [
    { id: 'gov-a', name: 'Helse Vest RHF', kind: 'government', country: 'NOR' },
    { id: 'gov-b', name: 'Achieng Otieno', kind: 'person', country: 'KEN' },
    { id: 'minister-a', name: 'Minister A', kind: 'official', speaksFor: 'gov-a' },
    { id: 'minister-b', name: 'Minister B', kind: 'official', speaksFor: 'gov-a' },
    { id: 'outlet-c', name: 'Outlet C', kind: 'media', country: 'NOR' },
    { id: 'outlet-d', name: 'Outlet D', kind: 'media', country: 'KEN' },
  ],
  place: [{ id: 'kisumu', name: 'Kisumu 妇产科', kind: 'hospital', country: 'KEN' }],
  consignment: [
    { id: 'masks', name: '2,000 gowns', product: 'mask', from: 'gov-a', to: 'gov-b', deliveredTo: 'kisumu' },
    { id: 'devices', name: 'Devices', product: 'bundle', from: 'gov-a', to: 'gov-b' },
    { id: 'kits', name: 'Kits', product: 'kit', from: 'gov-a', to: 'gov-b' },
  ],
  lot: [
    {
      id: 'gowns-1',
      consignment: 'masks',
      product: 'mask',
      source: 'by-gov-b',
      batch: '20260311A',
      amount: '1500',
      unit: 'piece',
      expires: '2028-03-31',
    },
  ],
};
