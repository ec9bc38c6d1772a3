#pragma once
#include <QtTest>

// Under a sanitizer a program is some times slower: what a test waits for may take as much longer (see HOUSE_PATIENCE in shared/cmake/house.cmake).
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#undef QTRY_IMPL
#define QTRY_IMPL(expr, timeout) \
    if (!(expr)) \
        (void)QTest::qWaitFor([&] { return (QTest::runningTest() && QTest::currentTestFailed()) || static_cast<bool>(expr); }, (timeout) * 6);
#endif
