export { alpha2Of, alpha3Of, type CountryReading, readCountry } from './read-country.js';
