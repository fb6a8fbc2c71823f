// Written by scripts/fit-bot-score.mjs; run it again rather than edit this.
import type { BotScoreFit } from './labelled-set.js';

/**
 * 2232 Twitter accounts labelled bot or human, their profiles read in 2017, nearly all on 11 April. What is fitted
 * and counted on them is shipped, the accounts are not. It does not transfer to accounts of another kind: see
 * data/bot-rules/README.md.
 */
export const jubins2017Source = {
  name: 'Jubins, Tushar and Balaji 2017, MachineLearning-Detecting-Twitter-Bots',
  url: 'https://github.com/jubins/MachineLearning-Detecting-Twitter-Bots',
  licence: 'MIT',
  date: '2017-04-11',
  sha256: 'fab8da2dd2e20edffa2f89911b73523ddee4ba1ce7dd9bcb73b1c1fca691554f',
  seed: 2017,
};

export const jubins2017: BotScoreFit = {
  accounts: 2232,
  bots: 1056,
  humans: 1176,
  folds: 10,
  penalty: 1,
  auc: {
    estimate: 0.936684548197,
    low: 0.926488323304,
    high: 0.94688077309,
  },
  brier: 0.0949895192142,
  reliability: [
    {
      from: 0,
      accounts: 616,
      meanScore: 0.0224198263565,
      bots: 17,
    },
    {
      from: 0.1,
      accounts: 211,
      meanScore: 0.147416438685,
      bots: 30,
    },
    {
      from: 0.2,
      accounts: 166,
      meanScore: 0.251065428247,
      bots: 42,
    },
    {
      from: 0.3,
      accounts: 119,
      meanScore: 0.349633744,
      bots: 29,
    },
    {
      from: 0.4,
      accounts: 88,
      meanScore: 0.445470355566,
      bots: 33,
    },
    {
      from: 0.5,
      accounts: 70,
      meanScore: 0.548670359984,
      bots: 39,
    },
    {
      from: 0.6,
      accounts: 80,
      meanScore: 0.647640720355,
      bots: 48,
    },
    {
      from: 0.7,
      accounts: 118,
      meanScore: 0.754564593912,
      bots: 95,
    },
    {
      from: 0.8,
      accounts: 218,
      meanScore: 0.855669628528,
      bots: 199,
    },
    {
      from: 0.9,
      accounts: 546,
      meanScore: 0.958077954153,
      bots: 524,
    },
  ],
  model: {
    intercept: -0.393572437121,
    features: [
      {
        name: 'log(1 + followers)',
        mean: 6.8747740916,
        deviation: 4.342121716,
        weight: -1.50469337782,
      },
      {
        name: 'log(1 + friends)',
        mean: 4.58658683422,
        deviation: 2.72758082573,
        weight: -0.25157982718,
      },
      {
        name: 'log(1 + listed)',
        mean: 3.58286624747,
        deviation: 3.19890141452,
        weight: 0.995459814237,
      },
      {
        name: 'log(1 + favourites)',
        mean: 3.54861190485,
        deviation: 3.14259616533,
        weight: -0.950135868997,
      },
      {
        name: 'log(1 + statuses)',
        mean: 7.02466205851,
        deviation: 2.98794664531,
        weight: 0.366099019038,
      },
      {
        name: 'log(1 + statuses a day)',
        mean: 1.311675589,
        deviation: 1.31299056452,
        weight: 0.831621021549,
      },
      {
        name: 'log(age in days)',
        mean: 6.88261781438,
        deviation: 1.33663123558,
        weight: -0.756204533766,
      },
      {
        name: 'log(1 + length of description)',
        mean: 3.64482724038,
        deviation: 1.65271354622,
        weight: 0.315549259736,
      },
      {
        name: 'length of name',
        mean: 12.6630824373,
        deviation: 4.14676094571,
        weight: 0.185793945143,
      },
      {
        name: 'verified',
        mean: 0.231182795699,
        deviation: 0.42158903054,
        weight: -1.19468358391,
      },
      {
        name: 'default profile',
        mean: 0.441756272401,
        deviation: 0.496596081535,
        weight: 0.380106801426,
      },
      {
        name: 'default picture',
        mean: 0.0510752688172,
        deviation: 0.220151279198,
        weight: 0.103413026908,
      },
    ],
  },
  calibrations: [
    {
      set: 'jubins 2017',
      rule: 'over-5-a-day',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 408,
        of: 1056,
      },
      humans: {
        flagged: 238,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-5-a-day',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 46.8828183798,
        of: 48.0314400639,
      },
      humans: {
        flagged: 28.1548825426,
        of: 35.173173444,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-10-a-day',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 287,
        of: 1056,
      },
      humans: {
        flagged: 123,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-10-a-day',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 45.5010996865,
        of: 48.0314400639,
      },
      humans: {
        flagged: 23.5058030328,
        of: 35.173173444,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-20-a-day',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 207,
        of: 1056,
      },
      humans: {
        flagged: 49,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-20-a-day',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 43.6571712283,
        of: 48.0314400639,
      },
      humans: {
        flagged: 17.514030456,
        of: 35.077906981,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-30-a-day',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 149,
        of: 1056,
      },
      humans: {
        flagged: 24,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-30-a-day',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 41.4245795682,
        of: 48.0314400639,
      },
      humans: {
        flagged: 9.80945122824,
        of: 24.2933650559,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-40-a-day',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 116,
        of: 1056,
      },
      humans: {
        flagged: 14,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-40-a-day',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 39.5111368723,
        of: 48.0314400639,
      },
      humans: {
        flagged: 6.62852838386,
        of: 19.2047439378,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-50-a-day',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 93,
        of: 1056,
      },
      humans: {
        flagged: 8,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-50-a-day',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 37.8082768582,
        of: 48.0314400639,
      },
      humans: {
        flagged: 4.76232639678,
        of: 15.8640646029,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-60-a-day',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 84,
        of: 1056,
      },
      humans: {
        flagged: 7,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-60-a-day',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 36.9980393847,
        of: 48.0314400639,
      },
      humans: {
        flagged: 4.45204726513,
        of: 15.269385513,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-72-a-day',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 76,
        of: 1056,
      },
      humans: {
        flagged: 6,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-72-a-day',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 36.1190915391,
        of: 48.0314400639,
      },
      humans: {
        flagged: 4.10389226578,
        of: 14.5872421052,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-100-a-day',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 58,
        of: 1056,
      },
      humans: {
        flagged: 3,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-100-a-day',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 33.6569445997,
        of: 48.0314400639,
      },
      humans: {
        flagged: 2.97315350499,
        of: 12.2206466252,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-144-a-day',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 39,
        of: 1056,
      },
      humans: {
        flagged: 2,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-144-a-day',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 29.8965195625,
        of: 48.0314400639,
      },
      humans: {
        flagged: 2.48539151295,
        of: 11.1164293618,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-200-a-day',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 29,
        of: 1056,
      },
      humans: {
        flagged: 2,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'over-200-a-day',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 27.2518960271,
        of: 48.0314400639,
      },
      humans: {
        flagged: 2.48539151295,
        of: 11.1164293618,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'default-profile',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 692,
        of: 1056,
      },
      humans: {
        flagged: 294,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'default-profile',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 28.9629832451,
        of: 48.0314400639,
      },
      humans: {
        flagged: 5.90350579214,
        of: 18.1194688956,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'default-picture',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 86,
        of: 1056,
      },
      humans: {
        flagged: 28,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'default-picture',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 0.866804956766,
        of: 48.0314400639,
      },
      humans: {
        flagged: 0.0484692499489,
        of: 35.173173444,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'bot-score-0.3',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 967,
        of: 1056,
      },
      humans: {
        flagged: 272,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'bot-score-0.3',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 47.6923464778,
        of: 48.0314400639,
      },
      humans: {
        flagged: 10.0200838834,
        of: 24.7092733291,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'bot-score-0.5',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 905,
        of: 1056,
      },
      humans: {
        flagged: 127,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'bot-score-0.5',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 47.165487065,
        of: 48.0314400639,
      },
      humans: {
        flagged: 6.70106214152,
        of: 19.4208848113,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'bot-score-0.7',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 818,
        of: 1056,
      },
      humans: {
        flagged: 64,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'bot-score-0.7',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 46.6430485217,
        of: 48.0314400639,
      },
      humans: {
        flagged: 4.53977182822,
        of: 15.5497466711,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'bot-score-0.9',
      per: 'account',
      how: 'measured here',
      bots: {
        flagged: 524,
        of: 1056,
      },
      humans: {
        flagged: 22,
        of: 1176,
      },
    },
    {
      set: 'jubins 2017',
      rule: 'bot-score-0.9',
      per: 'post',
      how: 'measured here',
      bots: {
        flagged: 43.2375621047,
        of: 48.0314400639,
      },
      humans: {
        flagged: 2.47373476142,
        of: 17.2997672649,
      },
    },
  ],
};
