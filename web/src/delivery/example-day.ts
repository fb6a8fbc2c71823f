/** A day to try: two cars, three wards, a store. All of it is made up. */
export const exampleDay = {
  start: '08:00',
  horizon: '18:00',
  shiftEnd: '14:00',
  loading: 10,
  service: 10,
  capacity: 3,
  packSize: 50,
  packs: 9,
  vehicles: [{ id: 'Panda' }, { id: 'Doblò' }],
  minutes: [
    [0, 15, 25, 40],
    [15, 0, 20, 30],
    [25, 20, 0, 20],
    [40, 30, 20, 0],
  ],
  wards: [
    { id: 'San Rocco', ratePerHour: 12, stock: 20 },
    { id: 'Santa Chiara', ratePerHour: 8, stock: 4 },
    { id: 'Villa Fiorita', ratePerHour: 15, stock: 0 },
  ],
};
