#include "server/storage/dialect/iso_day.h"

namespace pgb::storage {

QDate isoDay(const char* text)
{
    int number[3] = {0, 0, 0};
    int part = 0;
    for (int i = 0; i < 10; ++i) {
        if (i == 4 || i == 7) {
            if (text[i] != '-')
                return {};
            ++part;
        } else if (text[i] >= '0' && text[i] <= '9') {
            number[part] = number[part] * 10 + (text[i] - '0');
        } else {
            return {};
        }
    }
    return QDate(number[0], number[1], number[2]);
}

} // namespace pgb::storage
