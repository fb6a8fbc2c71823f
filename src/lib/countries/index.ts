export { alpha2Of, alpha3Of, countryNamed, countryNamesIn, readCountry } from './read-country.js';
