# The walls of the house: a room is one library per folder, and a room sees only the rooms it links.
# Every room's headers are reached through a directory of its own (build/<preset>/rooms/<room>/<folder>, a link to
# the source folder), so an include across a wall does not compile. See shared/docs/include-walls.md.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC_PATH_PREFIX OFF)
option(HOUSE_PRECOMPILE "Compile the Qt headers once for all rooms" ON)

option(HOUSE_BATCHES "Compile sources that do not stand in each other's way as one" OFF)
find_program(HOUSE_PERL perl)
find_program(HOUSE_CCACHE ccache)
if(HOUSE_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
      CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros
      ${HOUSE_CCACHE})
endif()
find_program(HOUSE_MOLD mold)
if(HOUSE_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

# Every input is assumed hostile, so the checks of the library and of the compiler stay on in a release.
add_library(house_flags INTERFACE)
target_compile_options(house_flags INTERFACE
  -Wall -Wextra -Wshadow=local -Wnon-virtual-dtor -Woverloaded-virtual -Werror
  -fno-omit-frame-pointer -fstack-protector-strong)
target_compile_definitions(house_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_CONTEXTLESS_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  _GLIBCXX_ASSERTIONS $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
target_link_options(house_flags INTERFACE -Wl,-z,relro,-z,now)

# Under a sanitizer a program is some times slower: its tests may take as much longer (and tests/support/patience.h).
if(CMAKE_CXX_FLAGS MATCHES "-fsanitize=")
  set(HOUSE_PATIENCE 6)
else()
  set(HOUSE_PATIENCE 1)
endif()

# house_timeout(<test> <seconds>)
function(house_timeout test seconds)
  math(EXPR seconds "${seconds} * ${HOUSE_PATIENCE}")
  set_tests_properties(${test} PROPERTIES TIMEOUT ${seconds})
endfunction()

# What is only called by tests is compiled fast, not to run fast.
set(HOUSE_UNOPTIMISED -Og -U_FORTIFY_SOURCE)

# house_moc(<target>): AUTOMOC with a moc that reads only the class in front of it.
function(house_moc target)
  get_target_property(HOUSE_MOC Qt6::moc IMPORTED_LOCATION)
  configure_file(${CMAKE_SOURCE_DIR}/shared/cmake/moc.sh.in ${CMAKE_BINARY_DIR}/rooms/moc.sh @ONLY USE_SOURCE_PERMISSIONS)
  set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOMOC_EXECUTABLE ${CMAKE_BINARY_DIR}/rooms/moc.sh)
endfunction()

# The Qt headers are compiled for the whole house: without widgets and with, each for programs and for tests (UNOPTIMISED).
function(house_precompile target gui)
  if(NOT HOUSE_PRECOMPILE)
    return()
  endif()
  set(unoptimised ${ARGN})
  set(headers <QByteArray> <QDate> <QDateTime> <QHash> <QJsonObject> <QObject> <QString> <QVector>
      <algorithm> <functional> <memory> <optional> <string> <utility> <variant> <vector>)
  if(gui)
    set(owner house_headers_gui)
    set(qt Qt6::Widgets)
    list(APPEND headers <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QGridLayout> <QJsonArray> <QKeyEvent> <QLabel> <QLineEdit>
         <QPainter> <QPointer> <QPushButton> <QScrollArea> <QScrollBar> <QStackedWidget> <QTimer>)
  else()
    set(owner house_headers)
    set(qt Qt6::Core)
  endif()
  if(unoptimised)
    string(APPEND owner _tests)
    list(APPEND headers <QtTest> ${CMAKE_SOURCE_DIR}/tests/support/patience.h)
    list(APPEND qt Qt6::Test Qt6::Gui Qt6::Network)
  endif()
  if(NOT TARGET ${owner})
    file(WRITE ${CMAKE_BINARY_DIR}/rooms/${owner}.cpp.new "")
    file(COPY_FILE ${CMAKE_BINARY_DIR}/rooms/${owner}.cpp.new ${CMAKE_BINARY_DIR}/rooms/${owner}.cpp ONLY_IF_DIFFERENT)
    add_library(${owner} OBJECT ${CMAKE_BINARY_DIR}/rooms/${owner}.cpp)
    target_link_libraries(${owner} PRIVATE house_flags ${qt})
    target_compile_options(${owner} PRIVATE ${unoptimised})
    target_precompile_headers(${owner} PRIVATE ${headers})
  endif()
  target_precompile_headers(${target} REUSE_FROM ${owner})
endfunction()

# house_batch(<target> <source>...): the sources of the target are compiled in batches (batches.pl).
function(house_batch target)
  if(NOT HOUSE_BATCHES OR NOT HOUSE_PERL)
    return()
  endif()
  set(bodies ${ARGN})
  list(FILTER bodies INCLUDE REGEX "\\.cpp$")
  string(REPLACE ";" "\n" lines "${bodies}")
  file(WRITE ${CMAKE_BINARY_DIR}/rooms/${target}.sources "${lines}\n")
  execute_process(COMMAND ${HOUSE_PERL} ${CMAKE_SOURCE_DIR}/shared/cmake/batches.pl ${CMAKE_BINARY_DIR}/rooms/${target}.batches
                  INPUT_FILE ${CMAKE_BINARY_DIR}/rooms/${target}.sources COMMAND_ERROR_IS_FATAL ANY)
  file(STRINGS ${CMAKE_BINARY_DIR}/rooms/${target}.batches rows)
  foreach(row IN LISTS rows)
    string(REGEX MATCH "^([0-9]+) (.+)$" row "${row}")
    set_source_files_properties(${CMAKE_MATCH_2} PROPERTIES UNITY_GROUP ${CMAKE_MATCH_1})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  # A batch includes its sources, which the compiler takes for headers; and the more it sees at once, the more it mistakes a std::variant or a list.
  target_compile_options(${target} PRIVATE -Wno-subobject-linkage -Wno-maybe-uninitialized -Wno-array-bounds)
endfunction()

# house_library(<target> FOLDER <folder> [LINK <libraries>...] [PRIVATE_LINK <libraries>...] [EXCEPT <paths>...] [GUI])
# One room: every .cpp below the folder, except the paths that belong to something else (EXCEPT).
# A room without a .cpp is headers only.
function(house_library target)
  cmake_parse_arguments(ARG "GUI" "FOLDER" "LINK;EXCEPT;PRIVATE_LINK" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
       ${CMAKE_SOURCE_DIR}/${ARG_FOLDER}/*.cpp ${CMAKE_SOURCE_DIR}/${ARG_FOLDER}/*.h)
  foreach(path IN LISTS ARG_EXCEPT)
    list(FILTER sources EXCLUDE REGEX "^${CMAKE_SOURCE_DIR}/${path}(/|$)")
  endforeach()
  set(bodies ${sources})
  list(FILTER bodies INCLUDE REGEX "\\.cpp$")

  # Makes the folder of the room visible under an include root of its own.
  set(root ${CMAKE_BINARY_DIR}/rooms/${target})
  get_filename_component(parent ${root}/${ARG_FOLDER} DIRECTORY)
  file(MAKE_DIRECTORY ${parent})
  file(CREATE_LINK ${CMAKE_SOURCE_DIR}/${ARG_FOLDER} ${root}/${ARG_FOLDER} SYMBOLIC)

  if(bodies)
    add_library(${target} STATIC ${sources})
    house_moc(${target})
    if(ARG_GUI)
      file(GLOB_RECURSE forms CONFIGURE_DEPENDS LIST_DIRECTORIES true ${CMAKE_SOURCE_DIR}/forms/*)
      list(FILTER forms EXCLUDE REGEX "\\.ui$")
      set_target_properties(${target} PROPERTIES AUTOUIC ON AUTOUIC_SEARCH_PATHS "${CMAKE_SOURCE_DIR}/forms;${forms}")
    endif()
    target_include_directories(${target} PUBLIC ${root})
    target_link_libraries(${target} PRIVATE house_flags ${ARG_PRIVATE_LINK} PUBLIC ${ARG_LINK})
    house_precompile(${target} "${ARG_GUI}")
    house_batch(${target} ${sources})
  else()
    add_library(${target} INTERFACE)
    target_include_directories(${target} INTERFACE ${root})
    target_link_libraries(${target} INTERFACE house_flags ${ARG_LINK} ${ARG_PRIVATE_LINK})
  endif()
  set_property(GLOBAL APPEND PROPERTY HOUSE_ROOMS ${target})
  set_property(GLOBAL PROPERTY HOUSE_FOLDER_${target} ${ARG_FOLDER})
endfunction()

# Writes what each room really links, for tests/house: "<room> <folder> <library>..." a line.
function(house_write_rooms)
  get_property(rooms GLOBAL PROPERTY HOUSE_ROOMS)
  set(text "")
  foreach(room IN LISTS rooms)
    get_property(folder GLOBAL PROPERTY HOUSE_FOLDER_${room})
    get_target_property(kind ${room} TYPE)
    if(kind STREQUAL "INTERFACE_LIBRARY")
      get_target_property(links ${room} INTERFACE_LINK_LIBRARIES)
    else()
      get_target_property(links ${room} LINK_LIBRARIES)
    endif()
    string(REPLACE ";" " " links "${links}")
    string(APPEND text "${room} ${folder} ${links}\n")
  endforeach()
  file(WRITE ${CMAKE_BINARY_DIR}/rooms/rooms.txt "${text}")
endfunction()

# house_test(<target> FOLDER <folder> LINK <libraries>... [GUI] [TIMEOUT seconds] [LABELS ...] [ENVIRONMENT ...])
# One program per folder; each test_<name>.cpp in it holds one QtTest class and ends with HOUSE_TEST(name, Class).
# CTest runs every file as a test of its own. See shared/docs/one-test-program-per-folder.md.
function(house_test target)
  cmake_parse_arguments(ARG "GUI" "FOLDER;TIMEOUT" "LINK;LABELS;ENVIRONMENT" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${ARG_FOLDER}/*.cpp ${CMAKE_SOURCE_DIR}/${ARG_FOLDER}/*.h)
  file(GLOB tests CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${ARG_FOLDER}/test_*.cpp)
  if(NOT tests)
    return()
  endif()
  set(declarations "")
  set(rows "")
  set(names "")
  foreach(test IN LISTS tests)
    get_filename_component(name ${test} NAME_WE)
    string(APPEND declarations "int run_${name}(int argc, char** argv);\n")
    string(APPEND rows "    {\"${name}\", &run_${name}},\n")
    list(APPEND names ${name})
  endforeach()
  if(ARG_GUI)
    set(application "QApplication")
  else()
    set(application "QCoreApplication")
  endif()
  configure_file(${CMAKE_SOURCE_DIR}/tests/support/test_main.cpp.in ${CMAKE_CURRENT_BINARY_DIR}/${target}_main.cpp @ONLY)
  add_executable(${target} ${sources} ${CMAKE_CURRENT_BINARY_DIR}/${target}_main.cpp)
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  house_moc(${target})
  target_include_directories(${target} PRIVATE ${CMAKE_BINARY_DIR}/rooms/tests)
  # Gui and Network, because QtTest reads differently where they are linked, and its header is compiled once for all.
  target_link_libraries(${target} PRIVATE house_flags house_paths Qt6::Test Qt6::Gui Qt6::Network ${ARG_LINK})
  target_compile_options(${target} PRIVATE ${HOUSE_UNOPTIMISED})
  house_precompile(${target} "${ARG_GUI}" ${HOUSE_UNOPTIMISED})
  house_batch(${target} ${sources})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 60)
  endif()
  foreach(name IN LISTS names)
    add_test(NAME ${target}.${name} COMMAND ${target} ${name})
    house_timeout(${target}.${name} ${ARG_TIMEOUT})
    set_tests_properties(${target}.${name} PROPERTIES
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Amsterdam;${ARG_ENVIRONMENT}" LABELS "${ARG_LABELS}")
  endforeach()
endfunction()

# house_program(<target> FOLDER <folder> LINK <libraries>... [GUI])
# A program of the tests that is no test: every .cpp directly in the folder, found in bin/.
function(house_program target)
  cmake_parse_arguments(ARG "GUI" "FOLDER" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${ARG_FOLDER}/*.cpp ${CMAKE_SOURCE_DIR}/${ARG_FOLDER}/*.h)
  if(NOT sources)
    return()
  endif()
  add_executable(${target} ${sources})
  house_moc(${target})
  target_include_directories(${target} PRIVATE ${CMAKE_BINARY_DIR}/rooms/tests)
  target_link_libraries(${target} PRIVATE house_flags ${ARG_LINK})
  house_precompile(${target} "${ARG_GUI}")
  house_batch(${target} ${sources})
endfunction()
