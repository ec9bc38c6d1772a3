#pragma once
#include <QtTest>

/// Ends a test file `test_<name>.cpp`: `HOUSE_TEST(test_<name>, TestClass)`. The folder's main runs it by that name.
#define HOUSE_TEST(name, Class)              \
    int run_##name(int argc, char** argv);   \
    int run_##name(int argc, char** argv)    \
    {                                        \
        Class test;                          \
        return QTest::qExec(&test, argc, argv); \
    }
