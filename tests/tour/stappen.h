#pragma once

namespace pgb::tour {

class Reis;

/// The steps of the tour, in this order; each ends with asking the server and throws Mislukt when it holds something else.
void stapAanmelden(Reis& reis);
void stapToekenning(Reis& reis);
void stapOpstellen(Reis& reis);
void stapTekenen(Reis& reis);
void stapMaand(Reis& reis);
void stapBetaling(Reis& reis);
void stapHerstel(Reis& reis);
void stapVanVorigJaar(Reis& reis);
void stapCentenronde(Reis& reis);
void stapWatAls(Reis& reis);
void stapCorrectie(Reis& reis);
void stapKosten(Reis& reis);
void stapAkkoorden(Reis& reis);
void stapBezoeken(Reis& reis);
void stapMaandVanZorgverlener(Reis& reis);
void stapVergeten(Reis& reis);
void stapServerWeg(Reis& reis);
void stapClientWeg(Reis& reis);
void stapWijziging(Reis& reis);

} // namespace pgb::tour
