export { alpha2Of, alpha3Of, readCountry } from './read-country.js';
